import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asLines, MADE } from '../../support/made-pages.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

let cwd: string;

let made: string;

beforeAll(() => {
  const folder = temporaryFolder();
  for (let times = 0; times < 2; times++) expect(runCli(['load'], { cwd: folder, input: asLines(MADE) }).code).toBe(0);
  made = join(folder, 'kronika.db');
});
beforeEach(() => {
  cwd = temporaryFolder();
  copyFileSync(made, join(cwd, 'kronika.db'));
});

const run = (...args: readonly string[]) => runCli(args, { cwd });
const rows = (...args: readonly string[]) => JSON.parse(run(...args, '--json').stdout) as Record<string, unknown>[];
const idOf = (list: string, name: string) => String(rows(list).find((row) => row['name'] === name)?.['id']);

const MEETING = 'III Zjazd Bartników';
const FORUM = 'Forum Żeglugi Śródlądowej';

describe('same and different', () => {
  test('are said, listed, exported, imported elsewhere and taken back', () => {
    const ids = [idOf('events', MEETING), idOf('events', FORUM)] as const;
    const said = run('same', ...ids, '--because', 'one \u001b[31mweek');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(/^.+ and .+ are one \(judgement:[0-9a-f]{16}\)\n$/);
    expect(rows('events')).toHaveLength(2);
    expect(run('judgements').stdout).not.toContain('\u001b');
    const exported = run('judgements', '--ndjson').stdout;
    writeFileSync(join(cwd, 'own.ndjson'), exported);
    runCli(['load', '--db', 'other.db'], { cwd, input: asLines(MADE) });
    expect(run('judgements', '--import', 'own.ndjson', '--db', 'other.db').stdout).toBe(
      '1 taken, 0 known, 0 rejected\n',
    );
    expect(run('judgements', '--import', 'own.ndjson', '--db', 'other.db').stdout).toBe(
      '0 taken, 1 known, 0 rejected\n',
    );
    expect(rows('events', '--db', 'other.db')).toEqual(rows('events'));
    expect(
      runCli(['judgements', '--import', '-', '--db', 'other.db'], { cwd, input: run('judgements', '--json').stdout })
        .stdout,
    ).toBe('0 taken, 1 known, 0 rejected\n');
    expect(run('same', ids[1], ids[0], '--remove').stdout).toMatch(/^taken back: judgement:/);
    expect(rows('events')).toHaveLength(3);
    expect(run('same', ...ids, '--remove')).toMatchObject({ code: 1, stdout: '' });
  });

  test('that contradict each other are refused in one line', () => {
    const ids = [idOf('events', MEETING), idOf('events', FORUM)] as const;
    run('different', ...ids);
    const refused = run('same', ...ids);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^error: this contradicts an earlier judgement, judgement:[0-9a-f]{16}; .*\n$/);
  });

  test.each([
    ['an id that nothing has', () => ['same', 'event:0', 'event:1'], 1, /No record has the id event:0/],
    ['one record', () => ['same', idOf('events', FORUM), idOf('events', FORUM)], 1, /Both ids are of one record/],
    [
      'an event and an organization',
      () => ['same', idOf('events', FORUM), idOf('organizations', 'Łódź')],
      2,
      /two events, or of two/,
    ],
    [
      'two memberships',
      () => ['different', ...rows('memberships').map(({ id }) => String(id))],
      2,
      /two events, or of two/,
    ],
    [
      'a page',
      () => ['same', String(rows('documents')[0]?.['id']), 'event:1'],
      1,
      /is no event, membership or organization/,
    ],
    ['one id', () => ['same', idOf('events', FORUM)], 2, /missing/],
  ])('refuse %s', (_, args, code, message) => {
    const refused = run(...args());
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(message);
  });
});

describe('correct', () => {
  test('lists, filters, the timeline, SQL views and show see the value; a page read again does not undo it', () => {
    const id = idOf('events', MEETING);
    const said = run(
      'correct',
      id,
      '--set',
      'date=2021-06-05',
      '--set',
      'places=Suwałki',
      '--because',
      'seen on paper',
    );
    expect(said.stdout).toMatch(
      /^III Zjazd Bartników: date is 2021-06-05 \(judgement:\w+\)\nIII Zjazd .*places is Suwałki/,
    );
    expect(rows('diff').map(({ field, to }) => `${field} ${to}`)).toEqual(['date 2021-06-05', 'places Suwałki']);
    runCli(['load'], { cwd, input: asLines(MADE) });
    expect(rows('events', '--year', '2021', '--city', 'Suwałki')).toMatchObject([{ id, date: '2021-06-05' }]);
    expect(rows('events', '--year', '2019')).toEqual([]);
    expect(rows('timeline', '--year', '2021')).toMatchObject([{ ref: id, date: '2021-06-05' }]);
    const db = new Database(join(cwd, 'kronika.db'), { readonly: true });
    expect(db.prepare('SELECT date FROM events WHERE id = ?').pluck().get(id)).toBe('2021-06-05');
    db.close();
    const shown = run('show', id).stdout;
    expect(shown).toContain('date: 2021-06-05\n    judged: seen on paper; by the rules 2019-05-17 (');
    expect(shown).toContain('otherwise: 2019-05-17');
    expect(run('correct', id, '--remove', 'date', '--remove', 'places').stdout.match(/taken back/g)).toHaveLength(2);
    expect(rows('events', '--year', '2019')).toMatchObject([{ id, date: '2019-05-17' }]);
  });

  test.each([
    ['no field', [], /say what is to be corrected/],
    ['no value', ['--set', 'date'], /takes field=value/],
    ['a field that events lack', ['--set', 'acronym=ZZ'], /acronym is no field of an event/],
    ['half of a date', ['--set', 'start_date=2019'], /set date=/],
    ['no date', ['--set', 'date=5 maja 2019'], /date takes an EDTF date/],
    ['a day that is not', ['--set', 'date=2019-02-31'], /date takes an EDTF date/],
    ['an hour that is not', ['--set', 'start_time=25:00'], /start_time takes an hour/],
    ['a word outside the list', ['--set', 'status=maybe'], /status takes one of confirmed/],
    ['nothing for a name', ['--set', 'name='], /name takes a text/],
    ['lines', ['--set', 'theme=a\nb'], /theme takes a text on one line/],
    ['a terminal’s commands', ['--set', 'name=\u001b[2J'], /name takes a text/],
    ['what is too long', ['--set', `name=${'x'.repeat(501)}`], /name takes a text/],
    ['one bad among good', ['--set', 'status=cancelled', '--set', 'edition=0'], /edition takes a whole number/],
    ['a field of prototypes', ['--set', 'constructor=1'], /constructor is no field/],
  ])('refuses %s, and changes nothing', (_, args, message) => {
    const refused = run('correct', idOf('events', MEETING), ...args);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(message);
    expect(rows('judgements')).toEqual([]);
  });
});

describe('correct, of lists', () => {
  test('places have their codes, also by the county; who takes part is set by the role, of whom part it is by the id', () => {
    const [id, other] = [idOf('events', MEETING), idOf('events', FORUM)];
    const said = run(
      ...[
        'correct',
        id,
        '--set',
        'places=Suwałki; Rudnik (raciborski); Rudnik; Nibylandia',
        '--set',
        `parent_id=${other}`,
      ],
      ...['--set', 'organizer=Liga Pszczół; Jan Barć (person)', '--set', 'speaker=Ewa Ul', '--set', 'host='],
    );
    expect(said.code).toBe(0);
    expect(said.stdout).toContain(`${MEETING}: parent_id is ${FORUM} (judgement:`);
    expect(said.stderr).toMatch(
      /^note: several places are called Rudnik, so it has no code; .*Rudnik \(krasnostawski\).*\nnote: no place .* Nibylandia; .*\n$/,
    );
    const [row] = rows('events', '--city', 'Suwałki');
    expect(row?.['places']).toEqual([
      { name: 'Suwałki', country: 'PL', teryt: '2063011' },
      { name: 'Rudnik', country: 'PL', teryt: '2411082' },
      { name: 'Rudnik', country: 'PL', teryt: null },
      { name: 'Nibylandia', country: null, teryt: null },
    ]);
    expect(row).toMatchObject({ id, parent_id: other });
    expect(row?.['participants']).toEqual(
      expect.arrayContaining([
        { name: 'Liga Pszczół', entity_type: 'organization', role: 'organizer' },
        { name: 'Jan Barć', entity_type: 'person', role: 'organizer' },
        { name: 'Ewa Ul', entity_type: 'person', role: 'speaker' },
      ]),
    );
    expect(rows('events', '--organization', 'Liga Pszczół')).toMatchObject([{ id }]);
    expect(run('show', id).stdout).toContain('organizer: Liga Pszczół; Jan Barć\n    judged; by the rules ');
    expect(run('correct', id, '--remove', 'organizer', '--remove', 'speaker').stdout.match(/taken back/g)).toHaveLength(
      2,
    );
    expect(rows('events', '--organization', 'Liga Pszczół')).toEqual([]);
    writeFileSync(join(cwd, 'own.ndjson'), run('judgements', '--ndjson').stdout);
    runCli(['load', '--db', 'other.db'], { cwd, input: asLines(MADE) });
    expect(run('judgements', '--import', 'own.ndjson', '--db', 'other.db')).toMatchObject({ code: 0 });
    expect(rows('events', '--db', 'other.db')).toEqual(rows('events'));
  });

  test.each([
    ['no event as its parent', () => ['--set', 'parent_id=event:0'], 1, /event:0 is no other event/],
    ['itself as its parent', () => ['--set', `parent_id=${idOf('events', MEETING)}`], 1, /is no other event/],
    ['what is no id', () => ['--set', 'parent_id=kongres'], 2, /parent_id takes the id of another event/],
    ['all participants at once', () => ['--set', 'participants=A'], 2, /\(set organizer=/],
  ])('refuses %s', (_, args, code, message) => {
    const refused = run('correct', idOf('events', MEETING), ...args());
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(message);
    expect(rows('judgements')).toEqual([]);
  });
});

describe('reject', () => {
  test('no list has the record, show tells why, and a page read again does not undo it', () => {
    const id = idOf('events', MEETING);
    const before = rows('events');
    const said = run('reject', id, '--because', 'a \u001b[31mdeadline');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(/^III Zjazd Bartników is false \(judgement:[0-9a-f]{16}\)\n$/);
    runCli(['load'], { cwd, input: asLines(MADE) });
    expect(rows('events').map(({ name }) => name)).not.toContain(MEETING);
    expect(run('timeline').stdout).not.toContain(id);
    const db = new Database(join(cwd, 'kronika.db'), { readonly: true });
    expect(db.prepare('SELECT count(*) FROM events WHERE id = ?').pluck().get(id)).toBe(0);
    db.close();
    expect(run('show', id).stdout).toMatch(
      /^event III Zjazd Bartników\nid: event:\w+\nrejected: a \\\S+deadline \(judgement:/,
    );
    expect(rows('judgements')).toMatchObject([{ verdict: 'reject', state: 'in effect', refs: [id] }]);
    expect(run('reject', id, '--remove').stdout).toMatch(/^taken back: judgement:/);
    expect(rows('events')).toEqual(before);
    expect(run('reject', id, '--remove')).toMatchObject({ code: 1, stdout: '' });
  });

  test.each([
    ['an id that nothing has', () => ['event:0'], 1, /No record has the id event:0/],
    ['a page', () => [String(rows('documents')[0]?.['id'])], 1, /is no event, membership or organization/],
    ['a part of a record', () => [`${idOf('events', FORUM)}@document:1`], 2, /takes a whole record/],
  ])('refuses %s', (_, args, code, message) => {
    const refused = run('reject', ...args());
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(message);
  });
});

describe('what is lost', () => {
  test('is said by status, and kept', () => {
    run('correct', idOf('events', MEETING), '--set', 'status=cancelled');
    mkdirSync(join(cwd, 'empty'));
    const others = MADE.filter(({ events }) => !events.some(({ name }) => name === MEETING));
    runCli(['load', '--db', 'other.db'], { cwd, input: asLines(others) });
    writeFileSync(join(cwd, 'own.json'), run('judgements', '--json').stdout);
    expect(run('judgements', '--import', 'own.json', '--db', 'other.db').stdout).toBe(
      '1 taken, 0 known, 0 rejected; 1 in the database not in effect\n',
    );
    expect(run('status', '--db', 'other.db').stdout).toContain(
      `Judgements that are not in effect\n${MEETING}: status is cancelled (lost)`,
    );
    runCli(['load', '--db', 'other.db'], { cwd, input: asLines(MADE) });
    expect(rows('judgements', '--db', 'other.db')).toMatchObject([{ state: 'in effect' }]);
  });
});

test.each([
  ['not JSON', '{', /own:1: not JSON/],
  ['another thing', '{"verdict":"maybe"}', /verdict is "maybe", expected one of/],
  [
    'a correction outside the list',
    '{"verdict":"correct","because":null,"made":"2026","field":"status","value":"x","first":{"kind":"event","id":"","label":"","traces":[]}}',
    /status takes one of/,
  ],
  ['no anchor', '{"verdict":"same","because":null,"made":"2026"}', /first is missing/],
  [
    'anchors of two kinds',
    '{"verdict":"same","because":null,"made":"2026","first":{"kind":"event","id":"","label":"","traces":[]},"second":{"kind":"organization","id":"","label":"","name":"x","classification":null}}',
    /not both events/,
  ],
])('import names what is %s, and takes the rest', (_, line, message) => {
  const good = run('correct', idOf('events', FORUM), '--set', 'theme=żegluga').code;
  expect(good).toBe(0);
  writeFileSync(join(cwd, 'own'), `${line}\n${run('judgements', '--ndjson').stdout}`);
  const found = run('judgements', '--import', 'own');
  expect(found).toMatchObject({ code: 3, stdout: '0 taken, 1 known, 1 rejected\n' });
  expect(found.stderr).toMatch(message);
});
