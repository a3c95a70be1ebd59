#!/usr/bin/env bash
# Makes the office samples anew: report.html, as a page is published, opened and saved by LibreOffice in each format, and
# printed by Chromium with and without the lines of its tables.
# Needs LibreOffice Writer and Calc, Chromium, and Chinese fonts
# (apt-get install libreoffice-writer libreoffice-calc chromium fonts-noto-cjk fonts-droid-fallback).
set -euo pipefail
cd "$(dirname "$0")"

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

convert() { # convert SOURCE FORMAT [IMPORT FILTER]
  soffice "-env:UserInstallation=file://$profile" --headless ${3:+"--infilter=$3"} --convert-to "$2" --outdir . "$1"
}

convert report.html "docx:MS Word 2007 XML" "HTML (StarWriter)"
convert report.html "xlsx:Calc MS Excel 2007 XML" "HTML (StarCalc)"
convert report.docx "pdf:writer_pdf_Export"
mv report.pdf report-of-document.pdf
convert report.xlsx "pdf:calc_pdf_Export"
mv report.pdf report-of-workbook.pdf
mkdir -p saved && soffice "-env:UserInstallation=file://$profile" --headless --convert-to "html:HTML (StarWriter)" --outdir saved report.docx
mv saved/report.html report-of-document.html
rm -rf saved

print_page() { # print_page NAME STYLE CHANGES
  sed "s|</head>|<style>body, h1, strong { font: 12px \"Droid Sans Fallback\" } $2</style></head>|; $3" report.html > "$profile/page.html"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--user-data-dir=$profile/chromium" "--print-to-pdf=$1" "$profile/page.html"
}

print_page page.pdf "table { border-collapse: collapse }" ""
print_page page-without-lines.pdf "" 's| border="1"||'
