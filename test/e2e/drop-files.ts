/** Drops a folder on the page as a file manager would: browsers let no script make one, so its entries are made here. */
import type { Locator } from '@playwright/test';

/** `files`: texts by their path within the folder, which has no folders of its own. */
export async function dropFolder(place: Locator, name: string, files: Readonly<Record<string, string>>): Promise<void> {
  await place.evaluate(
    (element, { name, files }) => {
      const entries = Object.entries(files).map(([path, text]) => ({
        isFile: true,
        isDirectory: false,
        name: path,
        file: (resolve: (file: File) => void) => resolve(new File([text], path)),
      }));
      const folder = {
        isFile: false,
        isDirectory: true,
        name,
        createReader() {
          let left = entries;
          return {
            readEntries(resolve: (read: typeof entries) => void) {
              const read = left;
              left = [];
              resolve(read);
            },
          };
        },
      };
      const data = new DataTransfer();
      data.items.add(new File([], name));
      DataTransferItem.prototype.webkitGetAsEntry = () => folder as unknown as FileSystemEntry;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    { name, files },
  );
}

/** Whether a file dropped there is left to the browser, which would leave the page. */
export function isLeftToBrowser(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const data = new DataTransfer();
    data.items.add(new File(['a'], 'a.txt'));
    return element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
}
