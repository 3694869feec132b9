extension CaseIterable where Self: Equatable {
    /// The place among all cases, from 0: for order and storage.
    @inlinable package var place: Int {
        var place = 0
        for other in Self.allCases {
            if other == self { break }
            place += 1
        }
        return place
    }

    /// The case of that place; nil where there is none.
    @inlinable package init?(place: Int) {
        guard place >= 0, let found = Self.allCases.dropFirst(place).first else { return nil }
        self = found
    }
}
