/// What a word means within a number.
enum NumeralWord: Sendable, Equatable {
    /// 0 to 9
    case unit(Double)
    /// 10 to 19, and what else no unit may follow
    case teen(Double)
    /// 20, 30, … 90
    case ten(Double)
    /// A whole number below a hundred in one word, which nothing adds to: `veintiuno`.
    case whole(Double)
    /// Multiplies what stands before it, else is itself: `hundred`
    case hundred
    /// A multiple of a hundred in one word: `doscientos`
    case hundreds(Double)
    /// `thousand`, `million`: multiplies, else is itself
    case scale(Double)
    /// `dozen`, `Dutzend`
    case dozen(Double)
    /// `a`, `eine`: one, only before hundred, scale, dozen or part
    case article
    /// `and`, `et`, `y`
    case conjunction
    /// `half`, `halbe`, `demi`
    case half
    /// `third`, `Viertel`: with one before it
    case part(Double)
    /// `thirds`: with two or more before it
    case parts(Double)
    /// Same form for one and more: `Drittel`, `tiers`
    case anyParts(Double)
    /// `point`, `Komma`
    case point
    case minus
    /// `of`, `de`: between a part and a scale
    case of
}
