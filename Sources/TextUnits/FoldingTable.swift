/// Every scalar's traits: tabulated up to U+3000, worked out beyond.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    /// Covers the alphabets and general punctuation; beyond come kana, Han, Hangul and rarities.
    private static let tabulated: UInt32 = 0x3000

    private let foldings: [UInt32: [UInt32]]
    private let expansions: [[UInt32]]
    private let expansionOfScalar: [UInt32: Int]
    private var traits: [ScalarTraits] = []

    private init() {
        var foldings: [UInt32: [UInt32]] = [:]
        var expansions: [[UInt32]] = []
        var expansionOfScalar: [UInt32: Int] = [:]
        for line in FoldingData.all.flatMap({ $0.unicodeScalars.split(separator: "\n") }) {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            let target = parts[0].map(\.value)
            for source in parts[1] {
                foldings[source.value] = target
                expansionOfScalar[source.value] = target.count > 1 ? expansions.count : nil
            }
            if target.count > 1 {
                expansions.append(target)
            }
        }
        self.foldings = foldings
        self.expansions = expansions
        self.expansionOfScalar = expansionOfScalar
        traits = (0..<Self.tabulated).map(computedTraits)
    }

    subscript(scalar: UInt32) -> ScalarTraits {
        switch scalar {
        case 0..<Self.tabulated: traits[Int(scalar)]
        // Han and Hangul make up whole texts; they fold to themselves.
        case 0x4E00...0x9FFF: ScalarTraits(.unspaced, folded: scalar)
        case 0xAC00...0xD7A3: ScalarTraits(.letter, folded: scalar)
        default: computedTraits(of: scalar)
        }
    }

    /// The scalars that an expanding scalar folds to.
    func expansion(of traits: ScalarTraits) -> [UInt32] {
        expansions[Int(traits.value)]
    }

    private func computedTraits(of value: UInt32) -> ScalarTraits {
        guard let scalar = Unicode.Scalar(value) else { return ScalarTraits(.separator, folded: value) }
        let wordClass = WordClass(of: scalar)
        if wordClass == .mark, scalar.isDroppedByFolding {
            return ScalarTraits(dropped: value)
        }
        if wordClass == .apostrophe {
            return ScalarTraits(.apostrophe, folded: 0x27)
        }
        let lower = lowerCase(of: scalar)
        if let expansion = expansionOfScalar[value] ?? expansionOfScalar[lower] {
            return ScalarTraits(wordClass, expansion: expansion)
        }
        let folded = foldings[value]?.first ?? foldings[lower]?.first ?? lower
        return ScalarTraits(wordClass, folded: folded)
    }

    /// The lower-case scalar; the first where there are several (İ, whose dot is a mark). An ASCII digit for any other
    /// decimal digit.
    private func lowerCase(of scalar: Unicode.Scalar) -> UInt32 {
        let properties = scalar.properties
        if properties.numericType == .decimal, let number = properties.numericValue {
            return 0x30 + UInt32(number)
        }
        return properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
}
