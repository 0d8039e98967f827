import { describe, expect, it } from 'vitest';
import { declaredCharsets } from '../../../src/page/decode/declared-charset.ts';
import { decodeBytes } from '../../../src/page/decode/decode-bytes.ts';
import { repairDoubleEncoded } from '../../../src/page/decode/double-encoded.ts';
import { lostLetters } from '../../../src/page/decode/lost-letters.ts';
import { repairReadAsWestern } from '../../../src/page/decode/read-as-western.ts';
import { encodeAs as encode } from '../../support/charsets.ts';

const SENTENCE = 'Zażółć gęślą jaźń: Świdnica, Łódź i Ząbki, ŹRÓDŁO, ŻÓŁĆ, ĄĘ';
const DECLARATIONS = [
  ['nothing', ''],
  ['utf-8', '<meta charset="utf-8">'],
  ['windows-1250', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'],
  ['iso-8859-2', '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=ISO-8859-2">'],
  ['two', '<meta charset="iso-8859-2"><meta charset="utf-8">'],
  ['a foreign one', '<meta charset="windows-1252">'],
] as const;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeBytes', () => {
  for (const [declared, meta] of DECLARATIONS) {
    const page = `<html><head>${meta}</head><body><p>${SENTENCE}</p></body></html>`;
    it(`reads UTF-8 where ${declared} is declared`, () => {
      expect(decodeBytes(utf8(page))).toMatchObject({ text: page, charset: { name: 'utf-8' } });
    });
    for (const charset of ['windows-1250', 'iso-8859-2'] as const) {
      it(`reads ${charset} where ${declared} is declared`, () => {
        expect(decodeBytes(encode(page, charset))).toMatchObject({ text: page, charset: { name: charset } });
      });
    }
  }

  it.each([
    ['with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(SENTENCE)]), 'utf-8'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from(SENTENCE, 'utf16le')]), 'utf-16le'],
    ['UTF-16 without', Uint8Array.from(Buffer.from(`<html>${SENTENCE}`, 'utf16le')), 'utf-16le'],
    ['big-endian UTF-16', Uint8Array.from([0xfe, 0xff, ...Buffer.from(SENTENCE, 'utf16le').swap16()]), 'utf-16be'],
  ])('reads %s, and drops the mark', (_, bytes, name) => {
    const { text, charset } = decodeBytes(bytes);
    expect(text.replace('<html>', '')).toBe(SENTENCE);
    expect(charset.name).toBe(name);
  });

  it('keeps UTF-8 where one sequence is cut in two', () => {
    const bytes = Uint8Array.from([...utf8(SENTENCE), 0xc5, ...utf8('... więcej')]);
    const { text, charset, diagnostics } = decodeBytes(bytes);
    expect(charset.name).toBe('utf-8');
    expect(text).toBe(`${SENTENCE}\ufffd... więcej`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['broken-sequence']);
  });

  it('reads quotes pasted from Word in an ISO-8859-2 page', () => {
    const bytes = Uint8Array.from([...encode('Święto ', 'iso-8859-2'), 0x84, ...encode('Jabłka', 'iso-8859-2'), 0x94]);
    expect(decodeBytes(bytes).text).toBe('Święto „Jabłka”');
  });

  it.each([
    ['ISO-8859-2 declared', '<meta charset="iso-8859-2">', 'iso-8859-2'],
    ['windows-1250 declared', '<meta charset="windows-1250">', 'windows-1250'],
    ['nothing declared', '', 'windows-1250'],
  ])('follows the declaration where no letter tells: %s', (_, meta, name) => {
    expect(decodeBytes(encode(`${meta}Łomża, Kępno, Gdynia`, 'windows-1250')).charset.name).toBe(name);
  });

  it('gives one sentence for its choice', () => {
    expect(decodeBytes(utf8(`<meta charset="iso-8859-2">${SENTENCE}`)).charset).toEqual({
      name: 'utf-8',
      declared: 'iso-8859-2',
      reason: 'All bytes are valid UTF-8, though iso-8859-2 is declared.',
    });
  });

  it('unifies line ends', () => {
    expect(decodeBytes(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
  });
});

describe('declaredCharsets', () => {
  it.each([
    ['of a script', '<script charset="iso-8859-2" src="a.js"></script>', []],
    ['of a link', '<link charset="iso-8859-2" href="a">', []],
    ['in a comment', '<!-- <meta charset="iso-8859-2"> -->', []],
    ['written by a script', '<script>document.write(\'<meta charset="iso-8859-2">\')</script>', []],
    ['in the body', '<body><p>charset=iso-8859-2</p>', []],
    ["of a script before the page's own", '<script charset=UTF-8></script><meta charset=ISO-8859-2>', ['iso-8859-2']],
    ['of XML', '<?xml version="1.0" encoding="ISO-8859-2"?><html>', ['iso-8859-2']],
    ['under another name', '<meta charset="cp1250">', ['windows-1250']],
    ['twice', '<meta charset=latin2><meta charset=utf8>', ['iso-8859-2', 'utf-8']],
  ])('charset %s', (_, head, expected) => {
    expect(declaredCharsets(utf8(head))).toEqual(expected);
  });
});

describe('repairDoubleEncoded', () => {
  const broken = (text: string, charset: string): string => new TextDecoder(charset).decode(utf8(text));
  it.each(['windows-1250', 'iso-8859-2'])('puts back letters read as %s', (charset) => {
    expect(repairDoubleEncoded(broken('Urząd Gminy w Żołędowie', charset)).text).toBe('Urząd Gminy w Żołędowie');
  });

  it('repairs the broken part of a page only', () => {
    expect(repairDoubleEncoded('Łódź i KÄ™pno, ZÄ…bki').text).toBe('Łódź i Kępno, Ząbki');
  });

  it.each(['Ångström i Örebro', 'São Tomé, Coïmbra', 'RĂzboieni, Ĺubochňa', 'Jedno Ä… to za mało'])(
    'leaves %s',
    (text) => {
      expect(repairDoubleEncoded(text)).toEqual({ text, count: 0 });
    },
  );
});

describe('repairReadAsWestern', () => {
  const TEXT = 'W Białymstoku odbędzie się zjazd: łąki, źródła, ścieżki, także Ślęza i Łódź';
  it.each(['iso-8859-2', 'windows-1250'] as const)('puts back letters of %s', (charset) => {
    const western = new TextDecoder('windows-1252').decode(encode(TEXT, charset));
    expect(repairReadAsWestern(western).text).toBe(TEXT);
  });

  it('leaves measures beside them', () => {
    expect(repairReadAsWestern('100 m³ wody, zbiornik Go³dap, sp³aw, wa³ek').text).toBe(
      '100 m³ wody, zbiornik Gołdap, spław, wałek',
    );
  });

  it.each(['100 m³ i 5 km³, piñata, fête, ¿Qué?', 'gmina¹ oraz powiat¹ albo miasto³', 'Bia³a, raz jeden'])(
    'leaves %s',
    (text) => {
      expect(repairReadAsWestern(text)).toEqual({ text, count: 0 });
    },
  );
});

describe('lostLetters', () => {
  it.each([
    ['Urz?d Pracy w Wo?ominie og?asza', 1],
    ['W K\ufffdpnie', 1],
    ['index.php?id=4 strona?m=2 art.php?nr=1', 0],
    ['Kto? Kiedy? Gdzie? Dlaczego?', 0],
    ['Co?nie wiem', 0],
  ])('%s → %d', (text, expected) => {
    expect(lostLetters(text)).toHaveLength(expected);
  });
});
