import { writeFile } from 'node:fs/promises';
import type { ReportData } from '../report/report-data.ts';
import type { Filter, Store } from '../store/index.ts';
import { openForQuery } from './database.ts';
import { CliError } from './errors.ts';
import { demandPeriod, filterOf } from './filter.ts';
import type { Io } from './io.ts';
import type { FilterOptions } from './options.ts';
import { Output } from './output.ts';
import { version } from './version.ts';

/** More would make a file that browsers open slowly: about 1.2 kB an event. */
const MOST = 5000;

export interface ReportOptions extends FilterOptions {
  readonly db: string;
  readonly out?: string;
  readonly title?: string;
}

/** Gathers a report and writes its page to a file or to standard output. */
export async function writeReport(options: ReportOptions, io: Io): Promise<void> {
  demandPeriod(options);
  const store = await openForQuery(options.db, io);
  try {
    const data = await gather(store, options, io);
    const [{ reportPage }, { readAssets }, { leftOut }] = await Promise.all([
      import('../report/html/page.ts'),
      import('../report/html/assets.ts'),
      import('../report/left-out.ts'),
    ]);
    await write(reportPage(data, readAssets()), options.out, io);
    const missing = leftOut(data);
    if (missing !== null) io.stderr.write(`${io.messages.note(missing)}\n`);
  } finally {
    store.close();
  }
}

async function gather(store: Store, options: ReportOptions, io: Io): Promise<ReportData> {
  const filter: Filter = { ...(await filterOf(store, options, undefined, io)), limit: undefined, sort: '-date' };
  const { collectReport } = await import('../report/collect/collect-report.ts');
  const forEventsOnly = [filter.seriesKeys, filter.statuses, filter.classifications].some((list) => list !== undefined);
  const forAll: Filter = { ...filter, classifications: undefined, statuses: undefined };
  return collectReport({
    language: io.messages.language,
    title: options.title ?? null,
    subject: options.series ?? options.organization ?? options.city ?? null,
    filters: filtersAsTyped(options),
    version: version(),
    limit: options.limit ?? MOST,
    events: store.events(filter),
    memberships: forEventsOnly ? [] : store.memberships(forAll),
    organizations: forEventsOnly ? [] : store.organizations(forAll),
    documents: store.documents({}),
  });
}

const SHOWN_FILTERS = [
  'year',
  'from',
  'to',
  'city',
  'organization',
  'series',
  'classification',
  'status',
  'minConfidence',
] as const;

/** `--city Poznań`, in the order of the help. */
function filtersAsTyped(options: ReportOptions): readonly string[] {
  return SHOWN_FILTERS.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [`--${flag} ${Array.isArray(value) ? value.join(' ') : value}`];
  });
}

async function write(html: string, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) {
    const output = new Output(io.stdout);
    await output.write(html);
    return output.flush();
  }
  try {
    await writeFile(out, html);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(({ failures }) => failures.cannotWrite(reason), null, { cause: error });
  }
}
