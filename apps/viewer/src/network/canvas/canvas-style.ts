import type { StylesheetJson } from 'cytoscape';
import type { MapColours } from './map-colours.ts';

/** How much is left of what is not looked at now. */
const lightPeople = 0.45;
const lightLines = 0.3;
/** The same while one kans is looked at. */
const besidePeople = 0.36;
const besideLines = 0.22;

/** Shapes and lines only: names, icons, badges and arrowheads are drawn over the canvas, where letters stay sharp. */
export function canvasStyle(colours: MapColours): StylesheetJson {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
    ...shapeStyles(colours),
    ...attentionStyles(colours),
    ...edgeStyles(colours),
  ];
}

function shapeStyles(colours: MapColours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'z-index': 'data(order)' as never,
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-color': '#ffffff',
        'border-width': 2,
        'border-color': colours.ink,
        'border-position': 'inside',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    { selector: 'node.client', style: { 'background-color': colours.ink, events: 'no' } },
    {
      selector: 'node.rounded-square',
      style: { shape: 'round-rectangle', 'corner-radius': '6', 'background-color': colours.professional },
    },
    { selector: 'node.hexagon', style: { shape: 'hexagon', 'background-color': colours.group } },
    { selector: 'node.gone', style: { 'background-color': colours.gone } },
    { selector: 'node.new', style: { 'border-color': colours.change, 'border-width': 3.5 } },
  ];
}

/** What is not looked at now, and who is chosen. */
function attentionStyles(colours: MapColours): StylesheetJson {
  return [
    { selector: 'node.light', style: { opacity: lightPeople } },
    { selector: 'node.beside', style: { opacity: besidePeople } },
    {
      selector: 'node.chosen',
      style: {
        'border-color': colours.chosen,
        'border-width': 4,
        opacity: 1,
        'underlay-color': colours.chosen,
        'underlay-opacity': 0.24,
        'underlay-padding': 6,
        'underlay-shape': 'ellipse',
      },
    },
  ];
}

function edgeStyles(colours: MapColours): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'z-index': 'data(order)' as never,
        width: 'data(width)',
        'line-color': colours.tie,
        'line-cap': 'butt',
        'curve-style': 'straight',
        'source-endpoint': 'data(sourceEnd)' as never,
        'target-endpoint': 'data(targetEnd)' as never,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'segments',
        'edge-distances': 'endpoints' as never,
        'segment-weights': 'data(weights)' as never,
        'segment-distances': 'data(distances)' as never,
      },
    },
    { selector: 'edge.link', style: { 'line-color': colours.acquaintance } },
    { selector: 'edge.light', style: { opacity: lightLines } },
    { selector: 'edge.beside', style: { opacity: besideLines } },
  ];
}
