/// Sets of numbers that are joined step by step; each is named by its smallest.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (left, right) = (first(of: one), first(of: other))
        parents[max(left, right)] = min(left, right)
    }

    /// The smallest number of the set that holds `number`.
    mutating func first(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }
}
