import type { Command } from 'commander';
import { EXIT } from '../errors.ts';
import { demandPaths, walkGiven } from '../input.ts';
import type { Io } from '../io.ts';
import { addJobsOption } from '../options.ts';
import { Output } from '../output.ts';
import { safeJson } from '../render/printable.ts';
import { RejectionReport } from '../report.ts';

const EXAMPLES = `
Examples:
  kronika extract page.html
  kronika extract pages/ | jq -r '.events[].name'
  kronika extract bip.warc.gz           each page of a web archive
  find pages -name '*.html' | kronika extract - | kronika load

Takes what kronika ingest takes: pages, also in .gz and .mhtml, and the web archives .warc, .warc.gz and .wacz.`;

/** `extract`: what each page states, as NDJSON, without a database. */
export function defineExtract(program: Command, io: Io): void {
  const command = program
    .command('extract')
    .summary('print what pages state, one JSON object a page, without a database')
    .description(
      'Print one JSON object a page: its document, events, memberships, organizations, persons, diagnostics and text. ' +
        'A page gives the same line wherever and in whatever order it is read.',
    )
    .argument('<path...>', 'files, folders and web archives; - reads paths from standard input, one a line');
  addJobsOption(command)
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { jobs }: { readonly jobs: number }) => extract(paths, jobs, io));
}

async function extract(paths: readonly string[], threads: number, io: Io): Promise<void> {
  demandPaths(paths);
  const { readPages } = await import('../../ingest/read-pages.ts');
  const output = new Output(io.stdout);
  const rejections = new RejectionReport(io);
  for await (const result of readPages(walkGiven(paths, io), { threads })) {
    if (result.kind === 'rejected') rejections.add(result.path, result.reason);
    else if (result.kind === 'page') await output.write(`${safeJson(result.extract)}\n`);
  }
  await output.flush();
  if (rejections.count > 0) io.finish(EXIT.rejected);
}
