/// What decides which articles are one story. One setting for every language and kind of text; docs/methods/stories.md says what
/// they were chosen on.
enum StorySettings {
    /// Features an article keeps, the heaviest.
    static let featuresPerArticle = 48
    /// Features of an article that others are found by: its heaviest rare ones. Two articles that share none are not linked.
    static let probesPerArticle = 24
    /// Words below this rarity are no features.
    static let leastRarity = 0.1
    /// Words below this rarity find no candidates.
    static let leastProbeRarity = 0.7
    static let titleFactor = 2.5
    /// What a weight of 1 is, a rare word said once, in the whole numbers that are stored.
    static let weightUnit = 6.0
    /// Articles whose vector is shorter are taken to be this long: a few words shared by two short texts say little.
    static let leastNorm: Float = 30
    /// A name of several words, against a rare word.
    static let nameFactor = 2.5
    /// A name or figure in a language without a table of word frequencies.
    static let nameRarity = 1.0
    static let figureRarity = 0.8
    /// Days from which on two articles are never one story, however alike; similarity falls to nothing up to there.
    static let window = 21
    /// The same where the day of one is only the latest that it mentions; up to there it doesn't count.
    static let looseWindow = 1096
    /// Least similarity of a link.
    static let leastSimilarity = 0.26
    /// Least similarity by shared probes alone, days aside.
    static let leastProbeSimilarity: Float = 0.05
    /// Least mean similarity of the articles of two clusters that a link joins: the guard against chains.
    static let leastMeanSimilarity = 0.17
    /// Up to so many articles that is enough; for each doubling beyond, as much more is asked.
    static let smallStory = 40
    static let meanForDoubling = 0.05
    /// Most days from the first to the last article of a story.
    static let longestStory = 60
    /// Links an article has at most, the heaviest.
    static let linksPerArticle = 256
    /// An unlisted word that more articles than this share finds no candidates.
    static let longestProbeList = 4096
    /// Features of a cluster that are kept, the heaviest.
    static let featuresPerCluster = 512
}
