/// Breaks text into lines that fit a width. White space of any length counts as one place to break; wide characters (Chinese,
/// Japanese, Korean) can be parted from their neighbours; a word longer than a line is cut.
struct Wrapping {
    private let width: Int
    private var lines: [StyledText] = []
    private var line = StyledText()
    private var lineWidth = 0
    private var word = StyledText()
    private var wordWidth = 0
    private var spaceBefore = false
    private var spaceStyle: TextStyle = []

    /// At least one column.
    private init(width: Int) {
        self.width = max(width, 1)
    }

    static func lines(_ text: StyledText, width: Int) -> [StyledText] {
        var wrapping = Wrapping(width: width)
        for piece in text.pieces {
            for character in piece.text { wrapping.take(character, piece.style) }
        }
        wrapping.endWord()
        wrapping.endLine()
        return wrapping.lines
    }

    private mutating func take(_ character: Character, _ style: TextStyle) {
        if character == " " || character == "\n" {
            endWord()
            spaceBefore = true
            spaceStyle = style
            return
        }
        let characterWidth = DisplayWidth.of(character)
        if characterWidth == 2 || wordWidth + characterWidth > width { endWord() }
        word.append(String(character), style)
        wordWidth += characterWidth
        if characterWidth == 2 { endWord() }
    }

    private mutating func endWord() {
        if word.isEmpty { return }
        let gap = spaceBefore && lineWidth > 0 ? 1 : 0
        if lineWidth > 0, lineWidth + gap + wordWidth > width {
            endLine()
        } else if gap == 1 {
            line.append(" ", line.pieces.last?.style == spaceStyle ? spaceStyle : [])
            lineWidth += 1
        }
        line.append(word)
        lineWidth += wordWidth
        word = StyledText()
        wordWidth = 0
        spaceBefore = false
    }

    private mutating func endLine() {
        if !line.isEmpty { lines.append(line) }
        line = StyledText()
        lineWidth = 0
    }
}
