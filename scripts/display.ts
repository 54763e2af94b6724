/**
 * Whether a browser window can be shown. On Linux the display is named in the environment; elsewhere there always is
 * one.
 */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
