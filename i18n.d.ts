/** The keys of messages are known to components/strings/strings.ts; WXT would generate a list of them at each build. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: string): string;
  }
}
