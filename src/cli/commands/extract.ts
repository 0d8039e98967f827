import { type Command, Option } from 'commander';
import { EXTRACT_SCHEMA, type ExtractLine } from '../../model/extract.ts';
import { EXIT, UsageError } from '../errors.ts';
import { demandPaths, pagesGiven, STDIN, walkGiven } from '../input.ts';
import type { Io } from '../io.ts';
import { addJobsOption } from '../options.ts';
import { Output } from '../output.ts';
import { ownKnowledge, sitesOf } from '../own-knowledge.ts';
import { safeJson } from '../render/printable.ts';
import { RejectionReport } from '../report.ts';

const EXAMPLES = `
Examples:
  kronika extract page.html
  kronika extract pages/ | jq -r '.events[].name'
  kronika extract bip.warc.gz           each page of a web archive
  find pages -name '*.html' | kronika extract - | kronika load
  crawler | kronika extract --stdin pages > facts.ndjson

Takes what kronika ingest takes: pages, also in .gz and .mhtml, and the web archives .warc, .warc.gz and .wacz.
With --stdin pages each line of standard input is a page: {"path": "a.html", "url": "https://…", "body": "<html>…"};
one of path and url is enough, "retrieved" may say when it was fetched, and with "encoding": "base64" the body is
the bytes as the server sent them. A line that is no page is rejected, the others go on.`;

/** `extract`: what each page states, as NDJSON, without a database. */
export function defineExtract(program: Command, io: Io): void {
  const command = program
    .command('extract')
    .summary('print what pages state, one JSON object a page, without a database')
    .description(
      'Print one JSON object a page: its document, events, memberships, organizations, persons, diagnostics and text. ' +
        'A page gives the same line wherever and in whatever order it is read.',
    )
    .argument('[path...]', 'files, folders and web archives; - is standard input');
  addJobsOption(command)
    .addOption(
      new Option('--stdin <what>', 'what standard input holds: paths, or whole pages as NDJSON, one a line').choices([
        'paths',
        'pages',
      ]),
    )
    .option('--config <file>', 'what is known of sites: a kronika.config.json, as kronika help ingest shows it')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ExtractOptions) => extract(paths, options, io));
}

interface ExtractOptions {
  readonly jobs: number;
  readonly stdin?: 'paths' | 'pages';
  readonly config?: string;
}

async function extract(given: readonly string[], options: ExtractOptions, io: Io): Promise<void> {
  const { jobs: threads, stdin, config } = options;
  if (given.length === 0 && stdin === undefined)
    throw new UsageError("missing required argument 'path': name files or folders, or - for standard input");
  const paths = given.length === 0 ? [STDIN] : given;
  demandPaths(paths);
  const { readPages } = await import('../../ingest/read-pages.ts');
  const { sites } = sitesOf(await ownKnowledge({ config }));
  const output = new Output(io.stdout);
  const rejections = new RejectionReport(io);
  for await (const result of readPages(stdin === 'pages' ? pagesGiven(paths, io) : walkGiven(paths, io), {
    threads,
    sites,
  })) {
    if (result.kind === 'rejected') rejections.add(result.path, result.reason);
    else if (result.kind === 'page') {
      const line: ExtractLine = { schema: EXTRACT_SCHEMA, ...result.extract };
      await output.write(`${safeJson(line)}\n`);
    }
  }
  await output.flush();
  if (rejections.count > 0) io.finish(EXIT.rejected);
}
