import { createSSRApp, h, ref } from 'vue';

export const createApp = () =>
  createSSRApp({
    setup() {
      const count = ref(0);
      return () =>
        h('section', [
          h('p', ['Donald ', h('b', 'Trump'), ' met Alexei Navalny ', count.value, ' times.']),
          h('button', { id: 'vue-more', onClick: () => count.value++ }, 'More'),
          count.value > 0 ? h('p', 'Michael McFaul listened.') : null,
        ]);
    },
  });
