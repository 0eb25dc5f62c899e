/** The contract's Area, or null where none is shown. */
export function areaOf(row: { areaCode: string | null; areaName: string | null }) {
  return row.areaCode === null || row.areaName === null ? null : { code: row.areaCode, name: row.areaName };
}
