// Selections that several queries share.

export const dateParts = '{ edtf start end precision approximate uncertain }';
export const evidenceParts = '{ quote start end article { slug title publisher language } }';
export const eventParts = `id slug title type status dateConflict
      date ${dateParts}
      dateClaims { edtf raw chosen reason date ${dateParts} evidence ${evidenceParts} }
      place { slug name }
      participants { role actor { slug name kind } }`;
export const statementParts = `id slug text mode verb speakerText viaText
      speaker { slug name }
      via { slug name }
      addressees { slug name }
      about { slug name }
      said ${dateParts}
      event { slug title }
      evidence ${evidenceParts}`;
export const reportParts = `title status article { slug title publisher published language } evidence ${evidenceParts}`;
export const curationParts = 'id kind subject who madeAt why state stateReason undoneBy undoneAt';
export const tiedEventParts = `slug title date ${dateParts} reports { evidence ${evidenceParts} }`;
export const tiedStatementParts = `id mode speakerText speaker { slug name } via { slug name } said ${dateParts}
          evidence ${evidenceParts}`;
