import NewsModel

/// How files are listed, as text and as CSV.
enum FileTable {
    static func write(_ files: [File], to page: inout TextPage) {
        if files.isEmpty { return }
        var table = TextTable([
            ("STATE", .left), ("ARTICLES", .right), ("SIZE", .right), ("MODIFIED", .left), ("PATH", .left),
        ])
        for file in files {
            let cells = [
                StyledText(file.state.rawValue, style(of: file.state)),
                StyledText(Amounts.grouped(file.articles)),
                StyledText(Amounts.bytes(file.bytes)),
                StyledText(MomentText.minute(file.modified)),
                StyledText(TerminalText.path(file.path)),
            ]
            table.add(cells, note: file.reason)
        }
        table.write(to: &page)
    }

    private static func style(of state: File.State) -> TextStyle {
        switch state {
        case .indexed: .good
        case .failed: .bad
        case .ignored, .pending: .dim
        }
    }

    static func csv(_ files: [File]) -> CSV {
        var csv = CSV(header: ["path", "state", "format", "articles", "bytes", "modified", "indexed", "reason"])
        for file in files {
            csv.add([
                file.path.text, file.state.rawValue, file.format ?? "", String(file.articles), String(file.bytes),
                file.modified.description, file.indexed?.description ?? "", file.reason ?? "",
            ])
        }
        return csv
    }
}
