export const diagnostic = {
  intro:
    'This is the page as the reader sees it, with names, numbers, addresses and amounts taken out. Look it through. Nothing is sent: copy it, or save it, and send it yourself to whoever mends Sous-main.',
  noTab: 'No page chosen',
  noTabHow:
    'Open the page that is not read well, click on the button of Sous-main, then choose to show what is read.',
  working: 'Reading the page…',
  failed: 'This page could not be read',
  failedHow:
    'The tab was closed, or the browser does not let it be read. Nothing was changed. Open the page again, click on the button of Sous-main there, then try once more.',
  retry: 'Try again',
  markup: 'The page, without anything personal',
  copy: 'Copy',
  copied: 'Copied.',
  save: 'Save as a file',
  fileName: 'sous-main-page.txt',
};
