import type { Command } from 'commander';
import { walkFiles } from '../../ingest/walk-files.ts';
import { addDatabaseOption } from '../database.ts';
import { fill } from '../fill.ts';
import { demandPaths } from '../input.ts';
import type { Io } from '../io.ts';
import { addJobsOption } from '../options.ts';
import { ownKnowledge, sitesOf } from '../own-knowledge.ts';

const EXAMPLES = `
Examples:
  kronika ingest pages/                 all pages below a folder
  kronika ingest --db miasta.db a.html  into a database of its own
  kronika ingest bip.warc.gz            all pages of a web archive
  kronika ingest --prune pages/         also remove the pages that were deleted there

Takes .html, .htm, .xhtml, .txt, .md and .mhtml, what wget and HTTrack leave (index.php?id=5), any of them in .gz,
and the web archives .warc, .warc.gz and .wacz: a page each response, called bip.warc.gz#<its address>.
Files that did not change since are not read again. Images, scripts, PDFs and the like are skipped.
Pages that are no longer in their folder or archive are counted, named with --verbose, and kept without --prune.
A folder that is altogether empty may be a disk that is not mounted: nothing below it counts as gone.
A file kronika.config.json beside the database says what you know before any page is read, all of it optional:
  {"same": [["Związek Gmin", "ZG"]], "different": [["Forum", "Forum Miast"]],
   "sites": {"bip.gmina.pl": {"publisher": "Urząd Gminy Dobre"}}}
same and different are names of organizations; a site's publisher stands for what its pages say, and tells their town.
Ctrl-C stops after the pages in hand; run it again to go on.`;

/** `ingest`: reads files and folders into the database. */
export function defineIngest(program: Command, io: Io): void {
  const command = program
    .command('ingest')
    .summary('read files and folders into the database')
    .description('Read files and folders (with all below them) into the database, which is made where there is none.')
    .argument('<path...>', 'files, folders and web archives');
  addJobsOption(addDatabaseOption(command))
    .option('--force', 'read all again, also files that did not change (after an update of kronika)')
    .option('--prune', 'remove pages that are gone from the given folders and archives')
    .option('--verbose', 'name the pages that are gone')
    .option('--aliases <file>', 'a CSV table of names, in each row those of one organization')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: IngestOptions) => ingestPaths(paths, options, io));
}

interface IngestOptions {
  readonly db: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly verbose?: boolean;
  readonly aliases?: string;
  readonly jobs: number;
}

async function ingestPaths(
  paths: readonly string[],
  { db, force = false, prune = false, verbose = false, aliases, jobs }: IngestOptions,
  io: Io,
): Promise<void> {
  demandPaths(paths);
  const knowledge = await ownKnowledge({ db, aliases });
  const { ingest } = await import('../../ingest/ingest.ts');
  const files = [...walkFiles(paths)];
  await fill(
    {
      command: 'ingest',
      db,
      work: { noun: 'files', total: files.length, inBytes: false },
      verbose,
      knowledge,
      run: (store, listener, signal) =>
        ingest(files, store, listener, { force, roots: paths, prune, threads: jobs, signal, ...sitesOf(knowledge) }),
    },
    io,
  );
}
