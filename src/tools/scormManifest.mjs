// The manifest by which a learning system knows a package: the same game in two editions of the standard.

/** @param {string} text */
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** @typedef {'1.2' | '2004'} Edition */

/** @type {Record<Edition, { spaces: Record<string, string>, schema: string, kind: string, rules: string }>} */
const editions = {
  1.2: {
    spaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    schema: '1.2',
    kind: 'adlcp:scormtype',
    rules: '',
  },
  2004: {
    spaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    schema: '2004 4th Edition',
    kind: 'adlcp:scormType',
    // Otherwise the system itself calls the lesson passed as soon as it is completed; nobody passes or fails here.
    rules:
      '\n        <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" /></imsss:sequencing>',
  },
};

/**
 * @param {{ edition: Edition, id: string, title: string, files: readonly string[] }} lesson `files` in the order in which they are packed
 */
export function manifestOf({ edition, id, title, files }) {
  const { spaces, schema, kind, rules } = editions[edition];
  const named = Object.entries(spaces).map(([name, value]) => `${name}="${value}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="covenant-${id}" version="1" ${named.join(' ')}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema}</schemaversion>
  </metadata>
  <organizations default="covenant">
    <organization identifier="covenant">
      <title>${escaped(title)}</title>
      <item identifier="episode" identifierref="game">
        <title>${escaped(title)}</title>${rules}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" ${kind}="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
