/** Pages that are very large, very deep or built to exhaust resources. */
import { expect } from 'vitest';
import { settledNames } from '../../harness/reader.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';
/** The end of such a page. */
const last = '<p>Alexei Navalny did not meet Barack Obama.</p>';
const lastNames = ['Alexei Navalny', 'Barack Obama'];

export const sizes: Entry[] = [
  {
    of: 'A14',
    title: '200,000 text nodes',
    path: '/nodes.html',
    answers: () => ({
      '/nodes.html': answerOf(`${sentence}<main></main>${last}<script>
        for (let at = 0; at < 66_000; at++) {
          const p = document.createElement('p');
          p.append('one ', document.createElement('b'), ' three');
          p.children[0].textContent = 'two';
          document.querySelector('main').append(p);
        }
      </script>`),
    }),
    marks: [...names, ...lastNames],
    large: true,
  },
  {
    of: 'A17',
    title: 'one text of 10 MB, which is read as far as we go',
    path: '/text.html',
    answers: () => ({
      '/text.html': answerOf(`${sentence}<p></p><script>
        document.querySelectorAll('p')[1].textContent = 'Nobody else is here. '.repeat(480_000) + 'Joe Biden';
      </script>`),
    }),
    marks: names,
    large: true,
  },
  {
    of: 'A18',
    title: '1,500 elements in one another',
    path: '/deep.html',
    answers: () => ({ '/deep.html': answerOf('<div>'.repeat(1_500) + sentence + '</div>'.repeat(1_500)) }),
    marks: names,
  },
  {
    of: 'A19',
    title: 'characters that nobody sees, in and around names',
    path: '/unseen.html',
    answers: () => ({
      '/unseen.html': answerOf(
        `<p>Vla\u00addimir Pu\u200btin met Jo\u2060e Biden, and P${'\u0301'.repeat(1_000)} and \u202eBarack Obama\u202c too.</p>`,
      ),
    }),
    marks: ['Vla\u00addimir Pu\u200btin', 'Jo\u2060e Biden', 'Barack Obama'],
  },
  {
    of: 'A21',
    title: 'a million letters without an end, and a hundred thousand initials',
    path: '/endless.html',
    answers: () => ({
      '/endless.html': answerOf(
        `${sentence}<p>${'a'.repeat(1_000_000)}</p><p>${'A. B. C. '.repeat(30_000)}</p>${last}`,
      ),
    }),
    marks: [...names, ...lastNames],
    large: true,
  },
  {
    of: 'A34',
    title: '300 frames with 5,000 words each that may be names',
    path: '/many.html',
    answers: () => ({
      '/many.html': answerOf(`<script>
        let count = 0;
        const word = () => {
          let name = '';
          for (let rest = ++count * 7_919; rest; rest = Math.floor(rest / 26))
            name += String.fromCharCode(97 + rest % 26);
          return name[0].toUpperCase() + name.slice(1);
        };
        for (let frame = 0; frame < 300; frame++) {
          const element = document.createElement('iframe');
          let text = '';
          for (let at = 0; at < 2_500; at++) text += word() + ' ' + word() + ' spoke. ';
          element.srcdoc = '<!doctype html><p>' + text + '<p>Joe Biden spoke.';
          document.body.append(element);
        }
      </script>`),
      '/other.html': answerOf(sentence),
    }),
    marks: Array.from({ length: 300 }, () => 'Joe Biden'),
    large: true,
    async check(_page, { with: { driver, site } }) {
      const other = await driver.open(site.url('/other.html'));
      expect(await settledNames(other)).toEqual(names);
      await other.close();
      expect(await driver.backgroundHeap()).toBeLessThan(150_000_000);
    },
  },
];
