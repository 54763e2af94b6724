/** The few drawn signs of the interface, on a field of 16 × 16, in the colour of the text. */

const paths = {
  pin: 'M5.5 1.800h5l-.8 4.4 2.3 2.500H4l2.3-2.500zM8 8.700v5.5',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
  back: 'M9.5 3L4.5 8l5 5M4.5 8h8',
  search: 'M7 2.500a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.500l3 3',
  settings:
    'M2 4.500h6M12 4.500h2M2 11.500h2M8 11.500h6M10 2.700a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600zM6 9.700a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600z',
  return: 'M5.500 2.500L2 6l3.5 3.500M2 6h7.5a4 4 0 0 1 0 8H6',
  story:
    'M2 8h12M4.500 6.500a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM11 6.500a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM4.500 6.500V3M11 9.500V13M7.500 8V4.500',
  clock: 'M8 1.800a6.2 6.2 0 1 1 0 12.400A6.2 6.2 0 0 1 8 1.800zM8 4.500V8l2.5 1.5',
} as const;

export type IconName = keyof typeof paths;

/** A sign for a button that says its name otherwise. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="glyph" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
