// @vitest-environment happy-dom
/** What the gate reads includes what the page script reads. */
import { afterEach, describe, expect, it } from 'vitest';
import { partsAtSeams, readings, roughPassages } from '../../../components/core/text/rough-text.ts';
import { readRoughText } from '../../../components/page/gate/read-rough-text.ts';
import { readPage } from '../../../components/page/read/read-page.ts';
import fc from '../../properties.ts';

afterEach(() => document.body.replaceChildren());

async function roughTextOf(root: Element | ShadowRoot): Promise<string> {
  let text = '';
  await readRoughText(
    root,
    (piece) => {
      text += piece;
    },
    () => undefined,
  );
  return text;
}

function passagesOf(root: Element) {
  const reading = readPage(root);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value.passages;
  }
}

const plain = (text: string) => ` ${text.replace(/\s+/g, ' ').trim()} `;

/** The runs of so many words in a text. */
function runsOf(text: string, length: number): string[] {
  const words = plain(text).trim().split(' ');
  return words.map((_, at) => plain(words.slice(at, at + length).join(' ')));
}

/** What the page script reads and the gate does not, in the same language. @param length how many words in a row are compared. */
async function missed(length = 4): Promise<string[]> {
  const rough = roughPassages(await roughTextOf(document.documentElement)).flatMap(({ text, language }) =>
    [...readings(text), ...partsAtSeams(text)].map((reading) => [plain(reading), language] as const),
  );
  return passagesOf(document.documentElement)
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ text, language }) =>
      runsOf(text, length).filter(
        (run) => !rough.some(([reading, of]) => of === language && reading.includes(run)),
      ),
    );
}

it.each([
  ['blocks and inline elements', '<p>Vladimir <b>Putin</b></p><div>Joe<span> Biden</span></div>', 2],
  ['a drop cap', '<p><span>P</span>utin spoke</p>', 1],
  ['a line break', '<p>Vladimir<br>Putin</p>', 1],
  ['another language within a line', '<p lang="de">Der <i lang="fr">Président</i> kam</p>', 3],
  [
    'what is not read',
    '<p>One <code>Putin</code> two <textarea>Biden</textarea></p><script>Putin</script>',
    2,
  ],
  ['editable text', '<div contenteditable><p>Putin</p></div><p contenteditable="false">Biden</p>', 1],
  ['a table', '<table><tr><td>Joe</td><td>Biden</td></tr></table>', 2],
  ['ruby', '<p><ruby>普京<rp>(</rp><rt>pu</rt><rp>)</rp>見</ruby></p>', 1],
])('%s', async (_what, html, count) => {
  document.body.innerHTML = html;
  expect(passagesOf(document.documentElement)).toHaveLength(count);
  expect(await missed()).toEqual([]);
});

it('leaves out what users type, and code', async () => {
  document.body.innerHTML =
    '<p>Read</p><div contenteditable>typed</div><p role="textbox">typed</p><textarea>typed</textarea><pre>code</pre><code>code</code>';
  const text = await roughTextOf(document.documentElement);
  expect(text).toContain('Read');
  expect(text).not.toMatch(/typed|code/);
});

describe('any page', () => {
  const tag = fc.constantFrom(
    ...'p div span b a i td tr table h1 li ul section article em button code br img sup pre kbd font label'.split(
      ' ',
    ),
  );
  const attribute = fc.constantFrom(
    '',
    '',
    '',
    '',
    ' lang="de"',
    ' lang=""',
    ' contenteditable',
    ' role="textbox"',
  );
  const pageOf = (...texts: string[]) => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom(...texts),
        fc
          .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 5 }))
          .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
      ),
    }));
    return fc.array(tree, { minLength: 1, maxLength: 8 }).map((trees) => trees.join(''));
  };

  it.each([
    [
      'long names where words are apart',
      4,
      pageOf(' Putin', ' met Joe', ' Biden ', ' ', '\n', ' in Geneva. ', ' “'),
    ],
    [
      'words in any number of pieces',
      1,
      pageOf('Putin', 'met ', ' Joe', 'Bi', 'den', ' ', 'P', '. ', '普京', '“', '.'),
    ],
  ])('is read by the gate as far as by the page script: %s', async (_what, length, pages) => {
    await fc.assert(
      fc.asyncProperty(pages, async (html) => {
        document.body.innerHTML = html;
        expect(await missed(length)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
