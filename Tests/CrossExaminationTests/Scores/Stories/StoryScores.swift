import ArticleAnalysis
import CrossExamination
import Foundation
import Testing
import TextUnits

/// B-cubed precision, recall and F1 of the stories of four data sets, with one setting for all.
@Suite struct StoryScores {
    @Test(.enabled(if: StoryScoreData.has("ecbplus"))) func ecbPlus() throws {
        score("ECB+", try StoryScoreData.ecbPlus(), floor: 0.85)
    }

    @Test(.enabled(if: StoryScoreData.has("basil"))) func basil() throws {
        score("BASIL", try StoryScoreData.basil(), floor: 0.94)
    }

    @Test(.enabled(if: StoryScoreData.has("wikiref"))) func wikiRef() throws {
        score("WikiRef220", try StoryScoreData.wikiRef(), floor: 0.82)
    }

    @Test(.enabled(if: StoryScoreData.has("mmds2025"))) func mmds() throws {
        score("MMDS2025 dev", try StoryScoreData.mmds(), floor: 0.80)
    }

    private func score(_ name: String, _ articles: [StoryScoreData.Labelled], floor: Double) {
        let stories = stories(of: articles)
        let all = BCubed(articles.map(\.label), stories)
        print("| \(name) | \(articles.count) | \(all) |")
        for half in 0...1 {
            let places = articles.indices.filter { articles[$0].half == half }
            if !places.isEmpty {
                let score = BCubed(places.map { articles[$0].label }, places.map { stories[$0] })
                print("| \(name), half \(half + 1) | \(places.count) | \(score) |")
            }
        }
        #expect(all.f1 >= floor)
    }

    /// The story of each article, all of a set in one archive.
    private func stories(of articles: [StoryScoreData.Labelled]) -> [Int64] {
        var index = StoryIndex()
        var members: [StoryMember] = []
        for (number, article) in articles.enumerated() {
            let language = detectLanguage(of: (article.title ?? "") + "\n" + article.body)
            let text = AnalysisText(body: article.body, title: article.title, language: language)
            let facts = ArticleFacts(of: text, published: article.published)
            let traits = StoryTraits(of: text, facts: facts, published: article.published)
            let published = article.published.map { Int64($0.ordinal) * 86_400 }
            members.append(StoryMember(article: Int64(number), published: published, hasTitle: true, traits: traits))
            index.add(Int64(number), traits)
        }
        var stories = members.map(\.article)
        for cluster in storyClusters(of: members, links: members.flatMap { index.links(of: $0.article) }) {
            for article in cluster.articles {
                stories[Int(article)] = cluster.id
            }
        }
        return stories
    }
}

/// Bagga and Baldwin's measure: precision and recall of the cluster of each article, averaged over articles.
private struct BCubed: CustomStringConvertible {
    var precision = 0.0
    var recall = 0.0
    var f1: Double { 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude) }

    init(_ wanted: [String], _ found: [Int64]) {
        let byLabel = Dictionary(grouping: wanted.indices) { wanted[$0] }
        let byStory = Dictionary(grouping: found.indices) { found[$0] }
        for place in wanted.indices {
            let label = byLabel[wanted[place]] ?? []
            let story = byStory[found[place]] ?? []
            let both = Double(Set(label).intersection(story).count)
            precision += both / Double(story.count) / Double(wanted.count)
            recall += both / Double(label.count) / Double(wanted.count)
        }
    }

    var description: String { String(format: "%.3f | %.3f | %.3f", precision, recall, f1) }
}
