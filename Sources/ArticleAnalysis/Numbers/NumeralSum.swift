/// Adds up number words from left to right: what was completed by a scale word, and what stands below it.
struct NumeralSum {
    /// What scale words completed, largest first.
    private var groups: [(value: Double, scale: Double)] = []
    private var current = 0.0
    private var isCurrentSet = false
    /// The last scale that was taken.
    private(set) var smallestScale = Double.infinity
    private(set) var isEmpty = true
    /// The last word was `hundred` or a scale, which `and` may follow.
    private(set) var endsInMultiplier = false
    private var startedWithDigits = false
    /// The last word made soixante-dix or quatre-vingt-dix.
    private var joinsTeens = false

    var value: Double { groups.reduce(current) { $0 + $1.value } }
    /// What a half that follows is half of: the scale that ended the number, else one.
    var unitOfParts: Double { isCurrentSet || smallestScale == .infinity ? 1 : smallestScale }

    init() {}

    /// A number in digits that scale words may follow.
    init(digits: Double) {
        set(digits)
        startedWithDigits = true
    }

    /// False where the word can't continue this number.
    mutating func take(_ word: NumeralWord) -> Bool {
        switch word {
        case .unit(let value): takeSmall(value, slot: 10)
        case .teen(let value), .whole(let value): takeSmall(value, slot: 100, afterFrenchTens: value < 20)
        case .ten(let value): takeTen(value)
        case .hundreds(let value): takeSmall(value, slot: 1000)
        case .hundred: takeHundred()
        case .scale(let value): takeScale(value)
        case .dozen(let value): takeDozen(value)
        default: false
        }
    }

    /// Digits after a scale or hundred: `4 thousand 3 hundred and 21`.
    mutating func take(digits: Double) -> Bool {
        guard endsInMultiplier, !isCurrentSet && digits < smallestScale || isCurrentSet && digits < 100 else {
            return false
        }
        set(current + digits)
        return true
    }

    /// A half, three quarters and the like of `unit`.
    mutating func add(_ part: Double, of unit: Double) {
        current += part * unit
        isCurrentSet = true
        isEmpty = false
    }

    private mutating func set(_ value: Double) {
        current = value
        isCurrentSet = true
        isEmpty = false
        endsInMultiplier = false
    }

    private mutating func takeSmall(_ value: Double, slot: Double, afterFrenchTens: Bool = false) -> Bool {
        guard !startedWithDigits || smallestScale < .infinity || endsInMultiplier else { return false }
        let below = current.truncatingRemainder(dividingBy: 100)
        // No unit after ten to nineteen but in French.
        if slot == 10, isCurrentSet, below == 10 || below == 70 && joinsTeens || below == 90 && joinsTeens {
            return takeFrenchTeen(value)
        }
        // soixante-dix, quatre-vingt-dix
        let joinsTens = afterFrenchTens && (below == 60 || below == 80)
        guard !isCurrentSet || current.truncatingRemainder(dividingBy: slot) == 0 && current > 0 || joinsTens else {
            return false
        }
        joinsTeens = joinsTens
        set(current + value)
        return true
    }

    /// dix-sept, dix-huit, dix-neuf, alone and after soixante and quatre-vingt
    private mutating func takeFrenchTeen(_ value: Double) -> Bool {
        guard value >= 7 else { return false }
        set(current + value)
        return true
    }

    private mutating func takeTen(_ value: Double) -> Bool {
        // quatre-vingts
        if value == 20, isCurrentSet, !startedWithDigits, current.truncatingRemainder(dividingBy: 100) == 4 {
            set(current + 76)
            return true
        }
        return takeSmall(value, slot: 100)
    }

    private mutating func takeHundred() -> Bool {
        guard !isCurrentSet || current > 0 && (current < 100 || startedWithDigits && current < 1000) else {
            return false
        }
        set((isCurrentSet ? current : 1) * 100)
        endsInMultiplier = true
        return true
    }

    /// Whether the scale would multiply what a smaller one completed: `three lakh crore`, `cinco mil millones`.
    func multipliesGroups(_ scale: Double) -> Bool {
        groups.last.map { $0.scale < scale } ?? false
    }

    private mutating func takeScale(_ scale: Double) -> Bool {
        guard isCurrentSet || isEmpty || multipliesGroups(scale), groups.last?.scale != scale else { return false }
        var value = isCurrentSet ? current : multipliesGroups(scale) ? 0 : 1
        while let last = groups.last, last.scale < scale {
            value += last.value
            groups.removeLast()
        }
        guard groups.last.map({ $0.scale > scale }) ?? true else { return false }
        groups.append((value * scale, scale))
        current = 0
        isCurrentSet = false
        isEmpty = false
        smallestScale = scale
        endsInMultiplier = true
        return true
    }

    private mutating func takeDozen(_ value: Double) -> Bool {
        guard smallestScale == .infinity, isCurrentSet || isEmpty else { return false }
        let hundreds = (current / 100).rounded(.down) * 100
        let dozens = current - hundreds
        set(hundreds + (isCurrentSet ? max(dozens, 1) : 1) * value)
        smallestScale = 1
        return true
    }
}
