import { describe, expect, it } from 'vitest';
import {
  hostOf,
  isHost,
  isSiteOn,
  parseHost,
  withSite,
} from '../../../components/core/settings/site-rules.ts';
import fc from '../../properties.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.Example.org:8443/a?b#c', 'www.example.org'],
    ['http://user:word@example.org/', 'example.org'],
    ['https://example.org./', 'example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['http://[::1]:8000/', '[::1]'],
    ['http://localhost/', 'localhost'],
    ['blob:https://example.org/8d1c', 'example.org'],
    ['blob:null/8d1c', ''],
    ['file:///home/reader/page.html', 'file:'],
    ['about:blank', ''],
    ['about:srcdoc', ''],
    ['data:text/html,<p>', ''],
    ['null', ''],
    ['', ''],
    [undefined, ''],
  ])('of %s is "%s"', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('parseHost', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG  ', 'example.org'],
    ['https://example.org/news?id=1#top', 'example.org'],
    ['http://reader@example.org:8080', 'example.org'],
    ['example.org:8080/news', 'example.org'],
    ['//example.org/', 'example.org'],
    ['*.example.org', 'example.org'],
    ['https://*.example.org/*', 'example.org'],
    ['.example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:80', '[::1]'],
    ['file:///home/reader', 'file:'],
    ['FILE:', 'file:'],
    ['', ''],
    ['   ', ''],
    ['.', ''],
    ['*', ''],
    ['*.*', ''],
    ['news.*.org', ''],
    ['two words', ''],
    ['a.example,b.example', ''],
    ['about:blank', ''],
    ['javascript:alert(1)', ''],
  ])('of "%s" is "%s"', (typed, host) => {
    expect(parseHost(typed)).toBe(host);
  });

  it('accepts any text, and leaves its own result unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
        const host = parseHost(typed);
        expect(parseHost(host)).toBe(host);
      }),
    );
  });

  it('agrees with hostOf on the same URL', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(parseHost(address)).toBe(hostOf(address));
      }),
    );
  });
});

describe('isHost', () => {
  const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

  it('accepts any host that a page can have', () => {
    const hosts = signs.flatMap((sign) =>
      [`a${sign}b.example`, `${sign}.example`, `example${sign}`, `foo.1${sign}${sign}`].map((host) =>
        hostOf(`http://${host}/`),
      ),
    );
    const had = new Set(hosts.filter((host) => host !== ''));
    expect(had).toContain('a,b.example');
    expect([...had].filter((host) => !isHost(host))).toEqual([]);
  });

  it('accepts any result of parseHost', () => {
    for (const typed of ['Bücher.example', 'http://[::1]:80', 'FILE:', '127.0.0.1'])
      expect(isHost(parseHost(typed))).toBe(true);
  });

  it.each([
    '',
    'Example.org',
    'bücher.example',
    'https://a.test/x',
    'a.test:80',
    'a.test/x',
    'two words',
    'me@a.test',
  ])('refuses "%s"', (text) => {
    expect(isHost(text)).toBe(false);
  });
});

describe('isSiteOn', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'news.example.org', true],
    ['example.org', 'a.b.example.org', true],
    ['example.org', 'badexample.org', false],
    ['example.org', 'example.org.evil.test', false],
    ['example.org', 'example.com', false],
    ['example.org', 'org', false],
    ['news.example.org', 'example.org', false],
    ['0.0.1', '127.0.0.1', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['[::1]', '[::1]', true],
    ['file:', 'file:', true],
    ['file:', '', false],
    ['', '', false],
    ['', 'example.org', false],
  ])('rule %j covers %j: %j', (rule, host, covered) => {
    expect(isSiteOn({ siteRule: 'except', siteHosts: [rule] }, host)).toBe(!covered);
    expect(isSiteOn({ siteRule: 'only', siteHosts: [rule] }, host)).toBe(covered);
  });

  it('is on everywhere or nowhere with an empty list', () => {
    expect(isSiteOn({ siteRule: 'except', siteHosts: [] }, 'example.org')).toBe(true);
    expect(isSiteOn({ siteRule: 'only', siteHosts: [] }, 'example.org')).toBe(false);
  });
});

describe('withSite', () => {
  const label = fc.constantFrom('a', 'b', 'news', 'example', 'org', 'test');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const rules = fc.record({
    siteRule: fc.constantFrom('except' as const, 'only' as const),
    siteHosts: fc.array(host, { maxLength: 5 }),
  });

  it('switches that host, for any list and rule', () => {
    fc.assert(
      fc.property(rules, host, fc.boolean(), (settings, here, on) => {
        expect(isSiteOn({ ...settings, ...withSite(settings, here, on) }, here)).toBe(on);
      }),
    );
  });

  it('keeps every rule that does not cover the host', () => {
    fc.assert(
      fc.property(rules, host, fc.boolean(), (settings, here, on) => {
        const { siteHosts = settings.siteHosts } = withSite(settings, here, on);
        const others = settings.siteHosts.filter((rule) => here !== rule && !here.endsWith(`.${rule}`));
        expect(siteHosts.filter((rule) => others.includes(rule))).toEqual(others);
      }),
    );
  });

  it('changes nothing if already in that state, or without a host', () => {
    const settings = { siteRule: 'except' as const, siteHosts: ['example.org'] };
    expect(withSite(settings, 'news.example.org', false)).toEqual({});
    expect(withSite(settings, 'example.com', true)).toEqual({});
    expect(withSite(settings, '', false)).toEqual({});
    expect(withSite({ ...settings, siteRule: 'only' }, '', true)).toEqual({});
  });
});
