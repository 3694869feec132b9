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

    /// A scalar that folding drops.
    init(dropped wordClass: WordClass) {
        bits = wordClass.rawValue << Self.classShift | Self.droppedFlag
    }

    var wordClass: WordClass { WordClass(rawValue: bits >> Self.classShift) ?? .separator }
    var isDropped: Bool { bits & Self.droppedFlag != 0 }
    var isExpansion: Bool { bits & Self.expansionFlag != 0 }
    /// The folded scalar, or the index of the expansion.
    var value: UInt32 { bits & Self.valueMask }
}
