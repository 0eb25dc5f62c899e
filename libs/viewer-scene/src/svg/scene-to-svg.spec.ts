import type { NetworkAtDate } from '@netwerk/domain';
import { layoutScene } from '../layout/layout-scene.ts';
import { standardArea } from '../layout/sizes.ts';
import { buildScene } from '../scene/build-scene.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { sceneToSvg, type SvgOptions } from './scene-to-svg.ts';
import { conversationTheme, forcedColorsTheme, printTheme } from './theme.ts';

function svgOf(network: NetworkAtDate, options: SvgOptions = {}): string {
  const layout = layoutScene({
    ...{ places: placesOf(network), scheme: 'FOUR_SECTORS', area: standardArea, clientName: network.clientName },
  });
  return sceneToSvg(buildScene(layout, network), options);
}

describe('sceneToSvg', () => {
  const network = randomNetwork(41, 15);

  it('names the picture and everybody in it', () => {
    const svg = svgOf(network, { idPrefix: 'now' });
    expect(svg).toContain(`<title id="now-title">Netwerkkaart van ${network.clientName}</title>`);
    expect(svg.match(/role="img" aria-label="/g)).toHaveLength(15);
  });

  it('writes told words as words, never as markup', () => {
    const [first, ...rest] = network.members;
    const evil = '"><script>alert(1)</script>&\'\u0000\ud800';
    const told = first ? [{ ...first, callName: evil, relation: '</text><a href="x">' }, ...rest] : [];
    const svg = svgOf({ ...network, clientName: '<b>', members: told });
    expect(svg).not.toMatch(/<script|<a |<b>/);
    expect(svg).not.toContain('\u0000');
    expect(() => encodeURIComponent(svg)).not.toThrow();
    expect(svg).toContain('&lt;b&gt;');
  });

  it('has nothing that a strict content policy refuses', () => {
    expect(svgOf(network)).not.toMatch(/style=|<style|href=|url\(|on[a-z]+=/);
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', empty] of svgOf(network).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('says of itself what it is, below the picture', () => {
    const plain = svgOf(network);
    const captioned = svgOf(network, { captions: ['op 17 november <2026>', 'concept'] });
    expect(captioned).toContain('>op 17 november &lt;2026&gt;</text>');
    expect(plain).toContain(`viewBox="0 0 ${standardArea.width} ${standardArea.height}"`);
    expect(captioned).toContain(`viewBox="0 0 ${standardArea.width} ${standardArea.height + 50}"`);
  });

  it('draws support as signs in gespreksmodus', () => {
    const letters = /<text[^>]*>[PGAE]<\/text>/;
    expect(svgOf(network)).toMatch(letters);
    const signs = svgOf(network, { theme: conversationTheme });
    expect(signs).not.toMatch(letters);
    expect(signs.match(/<path/g)?.length).toBeGreaterThan(svgOf(network).match(/<path/g)?.length ?? 0);
  });

  it('prints in black, white and grey', () => {
    const colours = new Set(svgOf(network, { theme: printTheme }).match(/#[0-9a-f]{6}/g));
    for (const colour of colours) expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('uses the system colours where they are forced', () => {
    const svg = svgOf(network, { theme: forcedColorsTheme });
    expect(svg).toContain('fill="Canvas"');
    expect(svg).not.toMatch(/"#[0-9a-f]{6}"/);
  });
});
