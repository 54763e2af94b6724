/** The drawn icons of the interface, on a field of 16 × 16. Each is an export of its own, so that a script carries only those that it shows. */
export interface IconShape {
  /** Its class name in stylesheets. */
  name: string;
  /** The path that is drawn. */
  path: string;
}

export const pin: IconShape = { name: 'pin', path: 'M5.5 1.8h5l-.8 4.4L12 8.7H4l2.3-2.5zM8 8.7v5.5' };
export const close: IconShape = { name: 'close', path: 'M3.5 3.5l9 9M12.5 3.5l-9 9' };
export const back: IconShape = { name: 'back', path: 'M9.5 3l-5 5 5 5M4.5 8h8' };
export const clock: IconShape = {
  name: 'clock',
  path: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.5V8l2.5 1.5',
};
export const search: IconShape = {
  name: 'search',
  path: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3 3',
};
export const settings: IconShape = {
  name: 'settings',
  path: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6zM6 9.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
};
export const add: IconShape = { name: 'add', path: 'M8 2.5v11M2.5 8h11' };
/** Back to where the reader was on the page. */
export const goBack: IconShape = {
  name: 'return',
  path: 'M5.5 2.5L2 6l3.5 3.5M2 6h7.5a4 4 0 0 1 0 8H6',
};
