/** Frames that have a process of their own, in Chromium. */
import type { CDPSession, Frame, Page, Target } from 'puppeteer-core';

/** What Puppeteer keeps to itself. */
interface InnerFrame {
  _id: string;
  updateClient(session: CDPSession): void;
}
interface InnerTarget {
  _targetId: string;
  _session(): CDPSession | undefined;
}

/**
 * Makes the page's frames answer. A frame of another site may report itself before the busy page around it does; Puppeteer then takes the
 * page's session for the frame's, and never hears of the frame's scripts. This gives such a frame its own session.
 */
export function knowFrames(page: Page): void {
  page.on('frameattached', (frame: Frame) => {
    const inner = frame as unknown as InnerFrame;
    const session = page
      .browser()
      .targets()
      .map((target: Target) => target as unknown as InnerTarget)
      .find(({ _targetId }) => _targetId === inner._id)
      ?._session();
    if (!session) return;
    inner.updateClient(session);
    // It reports its scripts again. A frame that has gone has none.
    const report = async () => {
      await session.send('Runtime.disable');
      await session.send('Runtime.enable');
    };
    report().catch(() => {});
  });
}
