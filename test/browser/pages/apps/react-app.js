import { createElement as h, useState } from 'react';

export function App() {
  const [count, setCount] = useState(0);
  return h(
    'section',
    null,
    h('p', null, 'Vladimir ', h('b', null, 'Putin'), ' met Joe Biden ', String(count), ' times.'),
    h('button', { type: 'button', id: 'react-more', onClick: () => setCount(count + 1) }, 'More'),
    count > 0 && h('p', null, 'Barack Obama listened.'),
  );
}
