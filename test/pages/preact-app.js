// A small but real Preact application: state in hooks, a keyed list that is sorted and cut, text made of several pieces,
// and a clock that renders everything again five times a second.
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const first = [
  { id: 1, who: 'Vladimir Putin', what: 'is on his way to Geneva' },
  { id: 2, who: 'Joe Biden', what: 'has landed' },
  { id: 3, who: 'Alexei Navalny', what: 'remains in prison' },
];

function Story({ story, tick }) {
  return h('li', { 'data-id': story.id, 'data-tick': tick }, story.who, ' ', story.what, h('small', null, ` · ${tick}`));
}

function Feed() {
  const [stories, setStories] = useState(first);
  const [tick, setTick] = useState(0);
  useEffect(() => {
    // Stops after three seconds, so that the page comes to rest.
    const timer = setInterval(() => setTick((now) => Math.min(now + 1, 15)), 200);
    return () => clearInterval(timer);
  }, []);
  return h(
    'main',
    null,
    h('h1', null, 'Live feed'),
    h('button', { id: 'turn', onClick: () => setStories((now) => now.toReversed()) }, 'Oldest first'),
    h('button', { id: 'drop', onClick: () => setStories((now) => now.filter(({ id }) => id !== 2)) }, 'Drop one'),
    h(
      'button',
      {
        id: 'add',
        onClick: () => setStories((now) => [...now, { id: 4, who: 'Michael McFaul', what: 'was ambassador' }]),
      },
      'Add one',
    ),
    h('ul', null, stories.map((story) => h(Story, { key: story.id, story, tick }))),
  );
}

render(h(Feed), document.querySelector('#app'));
