#!/usr/bin/env bash
# Makes the office samples anew: report.html and report-2019.html, as pages are published, one of each edition, opened and
# saved by LibreOffice in each format; the official forms that the command writes of them, printed by LibreOffice; and
# report.html printed by Chromium with and without the lines of its tables. With names, only those are made: make.sh report-2019.
# Needs the .NET SDK, LibreOffice Writer and Calc, Chromium, and Chinese fonts
# (apt-get install libreoffice-writer libreoffice-calc chromium fonts-noto-cjk fonts-droid-fallback).
set -euo pipefail
cd "$(dirname "$0")"

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

convert() { # convert SOURCE FORMAT FOLDER [IMPORT FILTER]
  soffice "-env:UserInstallation=file://$profile" --headless ${4:+"--infilter=$4"} --convert-to "$2" --outdir "$3" "$1"
}

print_official() { # print_official NAME FORMAT PDF
  dotnet run --project ../../../src/Disclosure.Cli -- convert "$1.docx" --out "$profile/official.$2" --allow-errors
  convert "$profile/official.$2" pdf "$profile"
  mv "$profile/official.pdf" "$3"
}

for report in "${@:-report report-2019}"; do
  for name in $report; do
    convert "$name.html" "docx:MS Word 2007 XML" . "HTML (StarWriter)"
    convert "$name.html" "xlsx:Calc MS Excel 2007 XML" . "HTML (StarCalc)"
    convert "$name.docx" "pdf:writer_pdf_Export" "$profile"
    mv "$profile/$name.pdf" "$name-of-document.pdf"
    convert "$name.xlsx" "pdf:calc_pdf_Export" "$profile"
    mv "$profile/$name.pdf" "$name-of-workbook.pdf"
    convert "$name.docx" "html:HTML (StarWriter)" "$profile"
    mv "$profile/$name.html" "$name-of-document.html"
    print_official "$name" docx "${name/report/official}-of-document.pdf"
    print_official "$name" xlsx "${name/report/official}-of-workbook.pdf"
  done
done

print_page() { # print_page NAME STYLE CHANGES
  sed "s|</head>|<style>body, h1, strong { font: 12px \"Droid Sans Fallback\" } $2</style></head>|; $3" report.html > "$profile/page.html"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--user-data-dir=$profile/chromium" "--print-to-pdf=$1" "$profile/page.html"
}

print_page page.pdf "table { border-collapse: collapse }" ""
print_page page-without-lines.pdf "" 's| border="1"||'
