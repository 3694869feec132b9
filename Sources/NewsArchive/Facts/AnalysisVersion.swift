internal import CrossExamination

/// By which rules stored facts were found and linked.
enum AnalysisVersion {
    /// Bumped whenever a rule of ArticleAnalysis or of CrossExamination's copies and stories finds something else than before:
    /// everything is then analysed again, while the archive answers.
    private static let rules = 2

    static let current = (rules << 16) | (Int(FactsEncoder.version) << 8) | CopySamples.version
}
