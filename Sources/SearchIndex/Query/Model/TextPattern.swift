/// Words of a text, by themselves or by where they stand to each other. All of a pattern lies within one text field.
public indirect enum TextPattern: Sendable, Hashable {
    case word(WordPattern)
    /// In this order, with at most `slop` further words among them altogether; 0 is next to each other.
    case phrase([WordPattern], slop: Int)
    /// In any order, at most `distance` words between.
    case near(TextPattern, TextPattern, distance: Int)
    /// Both in one sentence.
    case same(TextPattern, TextPattern)
    case anyOf([TextPattern])
}
