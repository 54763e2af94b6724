/**
 * The own page that shows documents: the background can inject nothing there, so it brings along what is injected into pages
 * of others.
 */
export interface OwnDocument {
  /** Loads the popover script's part and puts it into the link. */
  addCards(): Promise<unknown>;
  /** Replaces the CSS that draws the marks. */
  paint(css: string): void;
}
