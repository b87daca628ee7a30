/** The library's other half, which it leaves without types: it only has to be there. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
