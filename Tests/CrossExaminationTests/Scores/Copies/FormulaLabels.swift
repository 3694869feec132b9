/// Pairs of load articles of which the smaller has from half to four fifths of its shingles in the other, drawn by chance
/// for each source and told apart by reading what they share. Pairs where a reader can't tell are left out (prices of one
/// day at two hours, invitations to a yearly event).
enum FormulaLabels {
    struct Pair {
        let isTuned: Bool
        let isFormula: Bool
        let first: String
        let second: String
    }

    static let pairs: [Pair] = {
        var pairs: [Pair] = []
        var heading: [Substring] = []
        for line in table.split(separator: "\n") {
            guard line.hasPrefix("  ") else {
                heading = line.split(separator: " ")
                continue
            }
            let ids = line.dropFirst(2).split(separator: " + ").map { "\(heading[2]):\($0)" }
            let (isTuned, isFormula) = (heading[0] == "tuned", heading[1] == "formula")
            pairs.append(Pair(isTuned: isTuned, isFormula: isFormula, first: ids[0], second: ids[1]))
        }
        return pairs
    }()

    private static let table = """
        tuned formula 10kgnad-test
          197 + 823
          260 + 51
          51 + 823
          63 + 197
          821 + 1013
          831 + 802
        tuned formula agnews-test
          2145 + 3270
          2287 + 2542
        tuned formula allsides
          c6Ev1u2ah1JNqNIR + m6Ksl6daR1EVTwtb
          c6Ev1u2ah1JNqNIR + tXPm2Qryr8PUz57F
          c6Ev1u2ah1JNqNIR + ycnVtMbO7aO4E4bQ
          e4i1PII6qrwrEjuG + Ydhx9zqtmKXXdJEB
          e4i1PII6qrwrEjuG + m6Ksl6daR1EVTwtb
          gJeP1ETsAFOaQWI4 + GNevF578BTtnWeiG
          tXPm2Qryr8PUz57F + Ydhx9zqtmKXXdJEB
          vUuucmwHKJwxTMt7 + Ydhx9zqtmKXXdJEB
        tuned formula cltls
          fr/libya/2011-03-10/ext_46 + fr/libya/2011-08-17/ext_2
          fr/libya/2011-03-12/ext_49 + fr/libya/2011-05-18/ext_27
          fr/libya/2011-03-25/ext_93 + fr/libya/2011-03-08/ext_90
          fr/libya/2011-03-25/ext_93 + fr/syria/2011-10-12/ext_37
          fr/libya/2011-03-25/ext_93 + fr/syria/2012-11-13/ext_102
          fr/libya/2011-05-18/ext_27 + fr/libya/2011-03-08/ext_90
          fr/libya/2011-06-27/ext_52 + fr/libya/2011-03-25/ext_93
          fr/libya/2011-08-17/ext_2 + fr/syria/2011-04-06/ext_82
          fr/syria/2012-08-14/ext_90 + fr/libya/2011-05-19/ext_33
          fr/syria/2012-08-14/ext_90 + fr/libya/2011-05-29/ext_77
          fr/syria/2012-08-14/ext_90 + fr/libya/2011-10-20/ext_12
          fr/syria/2012-08-14/ext_90 + fr/syria/2011-05-23/ext_85
          fr/syria/2012-08-14/ext_90 + fr/syria/2013-01-15/ext_131
          it/egypt/2013-07-06/ext_77 + it/syria/2016-05-06/ext_79
          it/syria/2016-01-05/ext_73 + it/syria/2012-07-22/ext_116
          it/syria/2016-08-30/ext_100 + it/syria/2016-05-06/ext_79
        tuned formula masakhanews
          hau/dev/286 + hau/test/103
          hau/dev/287 + hau/test/168
          hau/test/103 + hau/dev/168
          hau/test/166 + hau/test/116
          run/test/297 + run/train/393
        tuned formula reuters21578
          11425 + 3164
          11425 + 6046
          11656 + 12307
          11864 + 12785
          11934 + 12297
          11960 + 12297
          12112 + 11960
          12112 + 12147
          12235 + 12102
          12657 + 12297
          12687 + 12102
          12710 + 12982
          1309 + 14579
          1325 + 6690
          13909 + 12010
          14033 + 14040
          14898 + 11853
          15536 + 13839
          17390 + 17319
          19210 + 16552
          19294 + 10594
          21285 + 19693
          3638 + 9854
          522 + 15096
          5334 + 16115
          5439 + 1125
          5905 + 999
          5928 + 13768
          5928 + 8241
          6046 + 10503
          690 + 702
          8241 + 7101
          913 + 16133
        tuned formula ttc3600
          ekonomi/c (418) + ekonomi/c (421)
          ekonomi/c (418) + ekonomi/c (436)
          spor/c (323) + spor/c (167)
        tuned copy agnews-test
          4277 + 4267
          5520 + 5500
        tuned copy bbc
          politics/069 + politics/312
        tuned copy c50
          C50test/JanLopatka/495103newsML + C50test/JanLopatka/494486newsML
          C50test/JoeOrtiz/414230newsML + C50test/JoeOrtiz/414162newsML
          C50test/PeterHumphrey/399135newsML + C50test/PeterHumphrey/397843newsML
          C50test/PeterHumphrey/546706newsML + C50test/PeterHumphrey/548809newsML
          C50test/RogerFillion/566304newsML + C50test/RogerFillion/566978newsML
          C50train/AlexanderSmith/185613newsML + C50train/AlexanderSmith/184789newsML
          C50train/MarcelMichelson/137247newsML + C50train/MarcelMichelson/137480newsML
        tuned copy fakebr-true
          1832 + 2444
          260 + 246
          2898 + 3117
          3072 + 1179
          3255 + 1169
          3380 + 802
        tuned copy fnc1
          competition_test_bodies/2198 + competition_test_bodies/1082
          competition_test_bodies/415 + competition_test_bodies/291
          competition_test_bodies/911 + competition_test_bodies/20
          train_bodies/1014 + train_bodies/1407
          train_bodies/1055 + train_bodies/526
        tuned copy masakhanews
          hau/dev/73 + hau/dev/145
          ibo/train/1151 + ibo/train/1045
          pcm/test/201 + pcm/train/685
          yor/test/199 + yor/train/552
          yor/train/28 + yor/train/361
          yor/train/752 + yor/train/498
        tuned copy reuters21578
          10946 + 10897
          17040 + 17043
          18681 + 18734
          18920 + 18930
          20228 + 20105
          2051 + 2040
          3351 + 3411
          5268 + 5143
          6476 + 7491
        tuned copy sozcu
          2576925 + 2576845
          2576925 + 2576856
        tuned copy ttc3600
          ekonomi/c (318) + ekonomi/c (529)
          ekonomi/c (591) + ekonomi/c (368)
          teknoloji/c (420) + teknoloji/c (421)
        tuned copy ucsc
          1997-11-03-provosts-needed + 1997-11-24-take-note
        unseen formula 10kgnad-test
          63 + 253
          926 + 51
        unseen formula agnews-test
          2287 + 2145
          2542 + 1510
          2790 + 1890
        unseen formula allsides
          MO9oPhqDidu82qwV + gJeP1ETsAFOaQWI4
          c6Ev1u2ah1JNqNIR + jZRR2fKF5PEP78l4
          c6Ev1u2ah1JNqNIR + pJaDidHEHY6SidMW
          e4i1PII6qrwrEjuG + E7VesAqABUttfvaB
          m6Ksl6daR1EVTwtb + jZRR2fKF5PEP78l4
        unseen formula cltls
          it/egypt/2013-08-07/ext_19 + it/syria/2016-02-16/ext_140
          it/syria/2012-06-23/ext_41 + it/syria/2014-07-16/ext_47
          it/syria/2014-08-07/ext_150 + it/syria/2016-09-23/ext_92
          it/syria/2015-05-11/ext_166 + it/syria/2014-01-18/ext_19
          it/syria/2016-05-06/ext_79 + it/syria/2016-08-22/ext_33
          it/syria/2016-09-22/ext_59 + it/syria/2014-07-16/ext_47
        unseen formula masakhanews
          hau/dev/35 + hau/dev/65
          hau/dev/44 + hau/dev/35
          hau/test/103 + hau/dev/81
          run/train/259 + run/train/393
        unseen formula reuters21578
          1056 + 905
          11970 + 15568
          12223 + 18952
          12274 + 12235
          12445 + 12446
          12445 + 13453
          12657 + 11934
          12687 + 11934
          12912 + 12010
          13909 + 12912
          14579 + 11704
          14897 + 15402
          15096 + 11425
          15096 + 17005
          15518 + 15402
          15532 + 7101
          15952 + 13799
          16472 + 16470
          16472 + 700
          18616 + 7070
          2744 + 10594
          3164 + 4298
          3164 + 7207
          3386 + 15942
          4298 + 3735
          4298 + 7207
          4584 + 4453
          5334 + 10682
          7016 + 3508
          7463 + 1261
          9325 + 4767
          9787 + 12801
        unseen copy agnews-test
          1411 + 1416
          3135 + 3104
          3592 + 3583
          388 + 364
          4084 + 4152
          544 + 1218
          7340 + 7338
        unseen copy bbc
          politics/327 + politics/328
          politics/333 + politics/293
          politics/409 + politics/374
          tech/101 + tech/123
        unseen copy c50
          C50test/MarkBendeich/454389newsML + C50test/MarkBendeich/454625newsML
          C50train/KouroshKarimkhany/330773newsML + C50train/KouroshKarimkhany/331262newsML
          C50train/MartinWolk/312192newsML + C50train/MartinWolk/315688newsML
          C50train/NickLouth/13391newsML + C50train/NickLouth/13825newsML
          C50train/TheresePoletti/182700newsML + C50train/TheresePoletti/187047newsML
        unseen copy fakebr-true
          1382 + 2693
          1604 + 3061
          2808 + 1977
          2867 + 2689
          2940 + 600
          361 + 686
          370 + 1268
        unseen copy fnc1
          competition_test_bodies/1158 + competition_test_bodies/791
          competition_test_bodies/2008 + competition_test_bodies/2158
          competition_test_bodies/2083 + competition_test_bodies/191
          competition_test_bodies/739 + competition_test_bodies/1510
          train_bodies/1661 + train_bodies/0
          train_bodies/1756 + train_bodies/2309
          train_bodies/1848 + train_bodies/2184
          train_bodies/1888 + train_bodies/965
          train_bodies/2415 + train_bodies/2109
          train_bodies/402 + train_bodies/148
          train_bodies/754 + train_bodies/1881
          train_bodies/827 + train_bodies/2496
        unseen copy masakhanews
          ibo/test/211 + ibo/test/197
          lin/train/195 + lin/train/319
          pcm/train/398 + pcm/test/62
          som/test/46 + som/test/180
          som/train/14 + som/train/1012
          yor/train/820 + yor/train/57
        unseen copy reuters21578
          11253 + 11161
          11320 + 11633
          17756 + 17754
          3719 + 3606
          5376 + 5561
          7634 + 7505
          8219 + 10227
        unseen copy ttc3600
          ekonomi/c (331) + ekonomi/c (330)
          ekonomi/c (341) + ekonomi/c (546)
          ekonomi/c (435) + ekonomi/c (329)
          kultursanat/c (471) + kultursanat/c (286)
          saglik/c (230) + teknoloji/c (46)
          spor/c (154) + spor/c (150)
          spor/c (404) + spor/c (92)
          spor/c (431) + spor/c (286)
        unseen copy ucsc
          1998-04-09-holocaust-remembrance + 1998-04-13-holocaust-conference
          1998-04-13-holocaust-films + 1998-04-09-holocaust-remembrance
          1999-10-08-huffman + 1999-10-14-huffmem
        """
}
