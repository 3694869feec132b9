/// What a scalar does to the words around it.
enum WordClass: UInt32 {
    /// Ends a word.
    case separator
    case letter
    case digit
    /// Belongs to the word before it and never ends one: combining marks, soft hyphens, zero-width characters.
    case mark
    /// A character of a script without spaces.
    case unspaced
    /// `'`: stays between letters.
    case apostrophe
    /// `.`: stays between digits and between single letters.
    case fullStop
    /// `,`: stays between digits.
    case comma
    /// `_`: stays between letters and digits.
    case connector
}

/// A scalar's word class and what it folds to, in four bytes.
struct ScalarTraits {
    /// From the lowest bit: 21 bits folded scalar or index of the expansion, the two flags, four bits word class.
    private var bits: UInt32

    private static let valueMask: UInt32 = 0x1F_FFFF
    private static let expansionFlag: UInt32 = 1 << 21
    private static let droppedFlag: UInt32 = 1 << 22
    private static let classShift: UInt32 = 24

    /// A scalar that folds to one other, or to itself.
    init(_ wordClass: WordClass, folded: UInt32) {
        bits = wordClass.rawValue << Self.classShift | folded & Self.valueMask
    }

    /// A scalar that folds to several: the index among the table's expansions.
    init(_ wordClass: WordClass, expansion: Int) {
        bits = wordClass.rawValue << Self.classShift | Self.expansionFlag | UInt32(expansion) & Self.valueMask
    }

    /// A mark or invisible character that folding drops.
    init(dropped mark: UInt32) {
        bits = WordClass.mark.rawValue << Self.classShift | Self.droppedFlag | mark & Self.valueMask
    }

    var wordClass: WordClass { WordClass(rawValue: bits >> Self.classShift) ?? .separator }
    var isDropped: Bool { bits & Self.droppedFlag != 0 }
    var isExpansion: Bool { bits & Self.expansionFlag != 0 }
    /// The folded scalar, the index of the expansion, or the mark that is dropped.
    var value: UInt32 { bits & Self.valueMask }
}

extension ScalarTraits {
    /// The Cyrillic letter that a folded one and its mark make together; nil where the mark only is dropped.
    static func composed(_ letter: UInt32, with mark: UInt32) -> UInt32? {
        switch (letter, mark) {
        case (0x438, 0x306): 0x439  // й
        case (0x443, 0x306): 0x45E  // ў
        case (0x456, 0x308): 0x457  // ї
        default: nil
        }
    }
}
