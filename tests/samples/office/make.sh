#!/usr/bin/env bash
# Makes the office samples anew: report.html, as a page is published, opened and saved by LibreOffice in each format.
# Needs LibreOffice Writer and Calc, and a Chinese font (apt-get install libreoffice-writer libreoffice-calc fonts-noto-cjk).
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
