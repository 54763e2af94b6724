/** Pages that keep changing. */
import { expect } from 'vitest';
import { marksOf } from '../compare.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';
const people = [
  'Vladimir Putin',
  'Joe Biden',
  'Barack Obama',
  'Donald Trump',
  'Alexei Navalny',
  'Michael McFaul',
];

export const moving: Entry[] = [
  {
    of: 'A15',
    title: 'the page replaces 500 nodes in every frame, and an attribute whenever it can',
    path: '/restless.html',
    answers: () => ({
      '/restless.html': answerOf(`${sentence}<main></main><script>
        let round = 0;
        const main = document.querySelector('main');
        const again = () => {
          round++;
          main.replaceChildren(...Array.from({ length: 500 }, (_, at) => {
            const item = document.createElement('p');
            item.textContent = 'Nobody is named in ' + round + '/' + at;
            return item;
          }));
          requestAnimationFrame(again);
        };
        again();
        new MutationObserver(() => main.setAttribute('data-round', round)).observe(main, { childList: true });
      </script>`),
    }),
    marks: names,
    restless: true,
    differs: { markup: 'it is another in each frame' },
    large: true,
    async check(page, { with: { recorder } }) {
      await recorder.empty();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 240; frame++) await new Promise(requestAnimationFrame);
      });
      // Each scan sends 500 new passages in a few messages. 240 frames make at least 240 changes; scans become less
      // frequent, so there are a dozen at most even if frames are slow.
      const asked = (await recorder.heard('/restless.html')).filter(({ type }) => type === 'findCandidates');
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(36);
    },
  },
  {
    of: 'A15',
    title: 'the page changes attributes without end',
    path: '/attributes.html',
    answers: () => ({
      '/attributes.html': answerOf(`${sentence}<script>
        let round = 0;
        const again = () => {
          for (let at = 0; at < 50; at++) document.body.dataset.round = ++round;
          requestAnimationFrame(again);
        };
        again();
      </script>`),
    }),
    marks: names,
    restless: true,
    differs: { markup: 'it is another in each frame' },
    async check(page, { with: { recorder } }) {
      await recorder.empty();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
      });
      expect(await recorder.heard('/attributes.html')).toEqual([]);
    },
  },
  {
    of: 'A40',
    title: 'a virtual list, which shows other rows in the same elements',
    path: '/virtual.html',
    answers: () => ({
      '/virtual.html': answerOf(
        `<div id="list"><div id="high"></div></div><script>
          const people = ${JSON.stringify(people)};
          const rows = Array.from({ length: 20 }, () => document.createElement('section'));
          list.append(...rows);
          const show = () => {
            const first = Math.floor(list.scrollTop / 20);
            rows.forEach((row, at) => {
              row.style.top = (first + at) * 20 + 'px';
              row.textContent = 'Row ' + (first + at) + ((first + at) % 5 ? ' names nobody' : ': ' + people[(first + at) / 5 % people.length]);
            });
          };
          list.addEventListener('scroll', show);
          show();
        </script>`,
        {
          head: '<style>#list{height:400px;overflow:auto;position:relative}#high{height:20000px}section{position:absolute;height:20px;left:0}</style>',
        },
      ),
    }),
    // Rows 500 to 519.
    marks: ['Alexei Navalny', 'Michael McFaul', 'Vladimir Putin', 'Joe Biden'],
    chosen: true,
    async act(page, see) {
      await see('Vladimir Putin', 'Joe Biden', 'Barack Obama', 'Donald Trump');
      for (const row of [3, 250, 500])
        await page.evaluate(
          (top) =>
            new Promise((resolve) => {
              const list = document.querySelector('#list');
              list?.addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true });
              if (list) list.scrollTop = top;
            }),
          row * 20,
        );
    },
    async check(page) {
      // Right after a change, never half a name or another name is marked.
      await page.evaluate(() => {
        const row = document.querySelector('section');
        if (row?.firstChild) (row.firstChild as Text).data = 'Nobody is in this row any more';
      });
      const marks = await marksOf(page);
      for (const mark of marks) expect(people).toContain(mark);
      expect(marks).not.toContain('Alexei Navalny');
    },
  },
  {
    of: 'ordinary',
    title: 'an endless feed',
    path: '/feed.html',
    answers: () => ({
      '/feed.html': answerOf(`<main></main><div id="end" style="height:10px"></div><script>
        const people = ${JSON.stringify(people)};
        let next = 0;
        const more = () => {
          for (const last = next + 3; next < last && next < people.length * 2; next++) {
            const item = document.createElement('article');
            item.style.height = '300px';
            item.textContent = people[next % people.length] + ' spoke.';
            document.querySelector('main').append(item);
          }
        };
        new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) more(); }).observe(end);
      </script>`),
    }),
    marks: [...people, ...people],
    restless: true,
    act: (page) =>
      page.evaluate(async () => {
        while (document.querySelectorAll('article').length < 12) {
          scrollTo(0, document.documentElement.scrollHeight);
          // Visibility changes are reported one frame later.
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }
      }),
  },
  {
    of: 'A40',
    title: 'a page that goes on to others without leaving, and a title that counts',
    path: '/routes.html',
    answers: () => ({
      '/routes.html':
        answerOf(`<nav><a href="/first">First</a> <a href="/second">Second</a></nav><main></main><script>
        const routes = { '/first': 'Barack Obama spoke.', '/second': 'Donald Trump spoke. Alexei Navalny listened.' };
        const show = () => {
          const item = document.createElement('p');
          item.textContent = routes[location.pathname] ?? 'Vladimir Putin met Joe Biden.';
          document.querySelector('main').replaceChildren(item);
          document.title = location.pathname;
        };
        addEventListener('click', (event) => {
          const { target } = event;
          if (!(target instanceof HTMLAnchorElement)) return;
          event.preventDefault();
          history.pushState({}, '', target.href);
          show();
        });
        addEventListener('popstate', show);
        let count = 0;
        setInterval(() => { if (count < 40) document.title = ++count; }, 50);
        show();
      </script>`),
    }),
    marks: names,
    async act(page, see) {
      await see(...names);
      await page.click('a:nth-of-type(1)');
      await see('Barack Obama');
      await page.click('a:nth-of-type(2)');
      await see('Donald Trump', 'Alexei Navalny');
      await page.evaluate(() => history.go(-2));
      await page.waitForFunction(() => location.pathname === '/routes.html' && document.title === '40');
    },
  },
  {
    of: 'A40',
    title: 'a page that draws its text',
    path: '/canvas.html',
    answers: () => ({
      '/canvas.html': answerOf(`<canvas>Joe Biden</canvas><script>
        document.querySelector('canvas').getContext('2d').fillText('Joe Biden', 10, 20);
      </script>`),
    }),
    marks: [],
  },
];
