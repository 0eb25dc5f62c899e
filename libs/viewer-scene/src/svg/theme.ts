/** Every colour and line of the picture; a gemeente's own theme fills it from its tokens. */
export interface SceneTheme {
  readonly fontFamily: string;
  readonly ink: string;
  readonly softInk: string;
  readonly paper: string;
  readonly title: string;
  /** Line around people and their icons. */
  readonly outline: string;
  /** Fill of each ring, innermost first; the last one is used for all further rings. */
  readonly ringFills: readonly string[];
  readonly ringLine: string;
  readonly tie: string;
  readonly link: string;
  readonly client: string;
  readonly clientText: string;
  readonly badge: string;
  readonly badgeText: string;
  readonly personFill: string;
  readonly professionalFill: string;
  readonly groupFill: string;
  readonly goneFill: string;
  readonly change: string;
  readonly changeFill: string;
  readonly attention: string;
  readonly attentionFill: string;
  readonly unsafe: string;
  readonly unsafeFill: string;
  /** How much is left of what is not looked at now, 0 to 1: people and names, and lines. */
  readonly lightPeople: number;
  readonly lightLines: number;
  /** Support as signs instead of letters. */
  readonly supportSigns: boolean;
}

export const defaultTheme: SceneTheme = {
  fontFamily: "'Source Sans 3', 'Source Sans Pro', sans-serif",
  ink: '#1d2125',
  softInk: '#565b60',
  paper: '#ffffff',
  title: '#223c61',
  outline: '#223c61',
  ringFills: ['#fff9e5', '#fffdf6', '#f9f9fa', '#f5f6f8'],
  ringLine: '#c0c7d2',
  tie: '#3d5374',
  link: '#586c88',
  client: '#223c61',
  clientText: '#ffffff',
  badge: '#223c61',
  badgeText: '#ffffff',
  personFill: '#ffffff',
  professionalFill: '#e3f0f9',
  groupFill: '#fdeeb8',
  goneFill: '#eceef1',
  change: '#006fb3',
  changeFill: '#e2f1fb',
  attention: '#6b4300',
  attentionFill: '#fcf0d9',
  unsafe: '#94231f',
  unsafeFill: '#fbe9e6',
  lightPeople: 0.5,
  lightLines: 0.4,
  supportSigns: false,
};

/** For looking at together: signs that need no explaining. */
export const conversationTheme: SceneTheme = { ...defaultTheme, supportSigns: true };

/** Black on white, for paper: what colour says on the screen is said by shape, width and words alone. */
export const printTheme: SceneTheme = {
  ...defaultTheme,
  ...{ ink: '#000000', softInk: '#222222', title: '#000000', outline: '#000000', client: '#000000', badge: '#000000' },
  ringFills: ['#ffffff'],
  ...{ ringLine: '#777777', tie: '#000000', link: '#000000', change: '#000000', attention: '#000000' },
  ...{ professionalFill: '#ffffff', groupFill: '#ffffff', goneFill: '#eeeeee', changeFill: '#ffffff' },
  ...{ attentionFill: '#ffffff', unsafe: '#000000', unsafeFill: '#ffffff' },
};

/** The reader's own system colours, where the browser forces them. */
export const forcedColorsTheme: SceneTheme = {
  ...defaultTheme,
  ...{ ink: 'CanvasText', softInk: 'CanvasText', title: 'CanvasText', outline: 'CanvasText', paper: 'Canvas' },
  ringFills: ['Canvas'],
  ...{ ringLine: 'GrayText', tie: 'CanvasText', link: 'CanvasText', client: 'CanvasText', clientText: 'Canvas' },
  ...{
    badge: 'CanvasText',
    badgeText: 'Canvas',
    personFill: 'Canvas',
    professionalFill: 'Canvas',
    groupFill: 'Canvas',
  },
  ...{
    goneFill: 'Canvas',
    change: 'Highlight',
    changeFill: 'Canvas',
    attention: 'CanvasText',
    attentionFill: 'Canvas',
  },
  ...{ unsafe: 'CanvasText', unsafeFill: 'Canvas', lightPeople: 0.7, lightLines: 0.6 },
};
