/** Where the pictures begin and end in the HTML of their page. */
export const BEGIN = '<!--pictures-->';
export const END = '<!--pictures end-->';
