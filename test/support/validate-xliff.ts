/** Holds an XLIFF file to the schema that OASIS published: see test/fixtures/schemas. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(import.meta.dirname, '..', 'fixtures', 'schemas');

/** Where the schema looks for the namespace `xml:`. */
const XML_NAMESPACE = 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd';

/** What is wrong with it, a sentence each. */
export async function schemaFaults(xliff: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'copy.xlf', contents: xliff }],
    schema: [{ fileName: 'xliff-core-2.0.xsd', contents: await schema('xliff-core-2.0.xsd') }],
    preload: [{ fileName: XML_NAMESPACE, contents: await schema('xml-namespace.xsd') }],
  });
  return errors.map(({ message }) => message);
}

const schema = (name: string) => readFile(join(SCHEMAS, name), 'utf8');
