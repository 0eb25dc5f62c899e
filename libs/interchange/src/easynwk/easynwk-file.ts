import { isIsoDate, maxNameLength, maxTextLength, maxTiesOnMap } from '@netwerk/domain';
import { z } from 'zod';

/** More versions than this is no conversation with a client any more. */
const maxVersions = 50;
const maxConnections = 1_500;

/** Half characters, and control characters other than tabs and line ends. */
const unstorable = /\p{Surrogate}|(?![\t\n\r])\p{Control}/u;

/** Text is stored as it was sent, or refused. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !unstorable.test(value), 'CHARACTERS');

const name = text(maxNameLength).refine((value) => value.trim() !== '', 'EMPTY');
/** Empty, or a number of years; older files hold free text here. It is read for "under eighteen" only. */
const age = text(maxNameLength);
const id = z.number().int().min(0).max(1_000_000);
/** easyNWK 2.7 marks a kind of support with a number whose meaning is not published: it is counted and not taken over. */
const support = z.number().int().min(0).max(10);

const alter = z.strictObject({
  id,
  name,
  role: text(maxNameLength),
  human: z.boolean(),
  edgeType: z.literal([0, 1, 2]),
  angle: z.number().min(-180).max(180),
  distance: z.number().min(0).max(1_000),
  // Fields that came later, or that older files hold.
  deceased: z.boolean().default(false),
  edgeTypeByUser: z.literal([-1, 0, 1, 2]).default(-1),
  edgeTypeDefault: z.boolean().optional(),
  currentGender: text(maxNameLength).default(''),
  genderDefault: z.boolean().optional(),
  roleDefault: z.boolean().optional(),
  contactOfPartner: z.boolean().optional(),
  version: z.number().int().optional(),
  age: age.default(''),
  note: text(maxTextLength).default(''),
  emoji: text(maxNameLength).optional(),
  conflict: z.boolean().default(false),
  supportEmotional: support.default(0),
  supportCognitive: support.default(0),
  supportSocial: support.default(0),
  supportMaterial: support.default(0),
  supportPractical: support.default(0),
});

const connection = z.strictObject({ id1: id, id2: id, version: z.number().int().optional() });

const ego = z.strictObject({
  name: text(maxNameLength).default(''),
  currentGender: text(maxNameLength).default(''),
  age: age.default(''),
  note: text(maxTextLength).default(''),
  emoji: text(maxNameLength).optional(),
});

const version = z.strictObject({
  id,
  title: text(maxNameLength).default(''),
  date: z.string().refine(isIsoDate, 'DATE'),
  nwk: z.strictObject({
    ego,
    alteri: z.array(alter).max(maxTiesOnMap),
    connections: z.array(connection).max(maxConnections),
    // What was open on the screen when an older easyNWK saved.
    editIndex: z.number().int().nullable().optional(),
    editTab: z.string().max(maxNameLength).optional(),
  }),
});

/**
 * A network card as easyNWK 2.1 to 2.7 saves it. Strict: a field that is not listed here is refused, as nobody can say
 * what would be lost. Source: fhstp/easynwk-web, src/data.
 */
export const easyNwkFile = z.strictObject({
  versions: z.array(version).min(1).max(maxVersions),
  currentVersion: id,
  /** Size of the symbols on the screen. */
  size: text(maxNameLength).optional(),
});

export type EasyNwkFile = z.infer<typeof easyNwkFile>;
export type EasyNwkVersion = z.infer<typeof version>;
export type EasyNwkAlter = z.infer<typeof alter>;
