/// Text output as it grows, with the width to fit and whether styles are shown.
struct TextPage {
    /// Below this, text is not made narrower: it would be a column of single words.
    static let narrowest = 20

    let width: Int
    let styled: Bool
    private(set) var text = ""

    init(width: Int, styled: Bool) {
        self.width = max(width, Self.narrowest)
        self.styled = styled
    }

    mutating func line(_ line: StyledText = StyledText()) {
        text += line.rendered(styled: styled)
        text += "\n"
    }

    mutating func line(_ line: String, _ style: TextStyle = []) {
        self.line(StyledText(line, style))
    }

    /// Wrapped to the page's width.
    mutating func paragraph(_ text: StyledText, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        for wrapped in Wrapping.lines(text, width: width - indent) {
            var line = StyledText(margin)
            line.append(wrapped)
            self.line(line)
        }
    }

    /// An empty line between one and the next.
    mutating func blocks<Entry>(_ entries: [Entry], write: (Entry, inout TextPage) -> Void) {
        for (number, entry) in entries.enumerated() {
            if number > 0 { line() }
            write(entry, &self)
        }
    }

    /// Names and values in two columns; a value that is too long goes on below itself.
    mutating func pairs(_ pairs: [(name: String, value: String)]) {
        let column = (pairs.map { DisplayWidth.of($0.name) }.max() ?? 0) + 2
        for pair in pairs {
            let padding = String(repeating: " ", count: column - DisplayWidth.of(pair.name))
            let values = Wrapping.lines(StyledText(pair.value), width: width - column)
            for (number, value) in values.enumerated() {
                var line = StyledText()
                if number == 0 { line.append(pair.name, .dim) }
                line.append(number == 0 ? padding : String(repeating: " ", count: column))
                line.append(value)
                self.line(line)
            }
        }
    }
}
