/** Pages that are too large, too deep or written to wear a reader out. */
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';
/** What a page ends with, beyond all that is too much. */
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
];
