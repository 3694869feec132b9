/// What a figure is of, in terms that other articles share.
struct FigureTopic: Sendable, Equatable {
    /// What it is measured in: figures of different dimensions are never compared.
    var dimension: Dimension
    /// What befell people, which stays apart: killed, wounded, losses; nil for all else.
    var harm: String?
    /// What is counted or measured, as a concept or stem; empty where only deed and doer tell.
    var thing: String
    /// What is done with it, as a concept or stem.
    var deed: String?
    /// What describes the thing further, as stems.
    var details: Set<String> = []
    /// That it is a part, comes on top or was before.
    var marks: Set<Mark> = []
    /// Of whom or what by name: nations, names.
    var whose: Set<Holder> = []
    /// Who does it.
    var by: Set<Holder> = []
    /// The words that name the place.
    var place: Set<String> = []
    /// First and last day that it is stated for, in days since 1970.
    var period: ClosedRange<Int>?

    enum Dimension: Sendable, Hashable {
        case count
        case share
        /// In an SI unit or currency.
        case measured(String)
        /// In a unit that several things bear: by its name.
        case named(String)
    }

    enum Mark: Sendable {
        case part, more, before
    }

    /// A nation by its number, or a word of a name.
    enum Holder: Sendable, Hashable {
        case nation(Int)
        case name(String)
    }

    /// Figures with different keys are never of the same thing.
    struct Key: Hashable {
        var dimension: Dimension
        var subject: String
    }

    var key: Key {
        Key(
            dimension: dimension,
            subject: harm.map { "harm " + $0 } ?? (thing.isEmpty ? "deed " + (deed ?? "") : thing)
        )
    }
}

extension FigureTopic {
    /// How far two figures are of the same thing.
    enum Likeness: Int, Comparable {
        case different
        /// One says more than the other: the same thing only where the values agree, too.
        case alike
        case same

        static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
    }

    /// Days that what one says of "Saturday" and another of "Sunday" may lie apart.
    private static let slack = 7

    func likeness(to other: FigureTopic) -> Likeness {
        guard key == other.key, !contradicts(whose, other.whose), !contradicts(by, other.by),
            !contradicts(place, other.place), overlaps(other), areDeedsAlike(other), areThingsAlike(other)
        else { return .different }
        let isSame =
            isIdentified(with: other) && details == other.details && marks.isEmpty && other.marks.isEmpty
            && (place == other.place || place.isEmpty || other.place.isEmpty) && areHarmedSame(other)
            && (harm != nil || deed == other.deed && areDoersSame(other))
        return isSame ? .same : .alike
    }

    private func areDeedsAlike(_ other: FigureTopic) -> Bool {
        harm != nil || deed == nil || other.deed == nil || deed == other.deed
    }

    /// A doer who is named is not any; a nation may be left out where it is plain whose deed it is.
    private func areDoersSame(_ other: FigureTopic) -> Bool {
        guard by.isEmpty != other.by.isEmpty else { return true }
        return by.union(other.by).contains { if case .nation = $0 { true } else { false } }
    }

    private func areThingsAlike(_ other: FigureTopic) -> Bool {
        thing == other.thing || thing == "people" || other.thing == "people"
    }

    /// "Dead and injured" of Russia are its soldiers; three Chileans are some of the people killed.
    private func areHarmedSame(_ other: FigureTopic) -> Bool {
        harm == nil || whose.isEmpty == other.whose.isEmpty && (thing == other.thing || !whose.isEmpty)
    }

    /// Whether both tell more than what is counted: "protesters" alone may be any.
    private func isIdentified(with other: FigureTopic) -> Bool {
        // 52 per cent of voters: what they do matters.
        guard dimension != .share || harm != nil || deed != nil && deed == other.deed else { return false }
        return harm != nil || deed != nil && deed == other.deed || !whose.isDisjoint(with: other.whose)
            || !place.isDisjoint(with: other.place)
            || isMeasured && (thing == "damage" || !details.isEmpty && details == other.details)
    }

    /// The damage is one; what two adjectives describe is one thing more likely where it is money or square kilometres than where it is counted.
    private var isMeasured: Bool {
        switch dimension {
        case .count, .share, .named: false
        case .measured(let unit): unit != "s"
        }
    }

    private func contradicts<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Bool {
        !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
    }

    private func overlaps(_ other: FigureTopic) -> Bool {
        guard let period, let others = other.period else { return true }
        return period.lowerBound - Self.slack <= others.upperBound
            && others.lowerBound - Self.slack <= period.upperBound
    }

    /// How much of it both name: who, whose and where.
    func shared(with other: FigureTopic) -> Int {
        whose.intersection(other.whose).count + by.intersection(other.by).count + place.intersection(other.place).count
            + details.intersection(other.details).count
    }

    /// How much it tells.
    var specificity: Int {
        whose.count + by.count + place.count + details.count + (deed == nil ? 0 : 1) + (period == nil ? 0 : 1)
    }

    /// What the other knows more is known of both.
    mutating func learn(from other: FigureTopic) {
        whose.formUnion(other.whose)
        by.formUnion(other.by)
        if place.isEmpty {
            place = other.place
        }
        deed = deed ?? other.deed
        period = period ?? other.period
    }
}
