/// Columns that line up. The last column is never cut or padded, so that paths can be copied.
struct TextTable {
    enum Alignment: Sendable { case left, right }

    private let headings: [(title: String, alignment: Alignment)]
    private var rows: [(cells: [StyledText], note: String?)] = []

    init(_ headings: [(String, Alignment)]) {
        self.headings = headings.map { (title: $0.0, alignment: $0.1) }
    }

    /// `note` stands on lines of its own below the row.
    mutating func add(_ cells: [StyledText], note: String? = nil) {
        rows.append((cells: cells, note: note))
    }

    func write(to page: inout TextPage) {
        var widths = headings.map { DisplayWidth.of($0.title) }
        for row in rows {
            for (column, cell) in row.cells.enumerated() where column < widths.count - 1 {
                widths[column] = max(widths[column], cell.width)
            }
        }
        page.line(joined(headings.map { StyledText($0.title, .dim) }, widths))
        for row in rows {
            page.line(joined(row.cells, widths))
            if let note = row.note { page.paragraph(StyledText(TerminalText.line(note), .dim), indent: 4) }
        }
    }

    private func joined(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
        var line = StyledText()
        for (column, cell) in cells.enumerated() {
            if column == cells.count - 1 {
                line.append(cell)
                continue
            }
            let padding = String(repeating: " ", count: max(widths[column] - cell.width, 0))
            if headings[column].alignment == .right { line.append(padding) }
            line.append(cell)
            if headings[column].alignment == .left { line.append(padding) }
            line.append("  ")
        }
        return line
    }
}
