# fish completion for gainsay
complete -c gainsay -n __fish_use_subcommand -f -a read -d 'Read news pages'
complete -c gainsay -n __fish_use_subcommand -f -a parse -d 'Words with tags, heads and names'
complete -c gainsay -n __fish_use_subcommand -f -a watch -d 'Visit feeds and pages for what is new'
complete -c gainsay -n __fish_use_subcommand -f -a ingest -d 'Many documents into a ledger'
complete -c gainsay -n __fish_use_subcommand -f -a find -d 'Articles of a ledger by words'
complete -c gainsay -n __fish_use_subcommand -f -a claims -d 'Who said what'
complete -c gainsay -n __fish_use_subcommand -f -a actors -d 'Who speaks'
complete -c gainsay -n __fish_use_subcommand -f -a timeline -d 'Claims by the times that they tell'
complete -c gainsay -n __fish_use_subcommand -f -a copies -d 'Articles that share their text'
complete -c gainsay -n __fish_use_subcommand -f -a versions -d 'What changed at one address'
complete -c gainsay -n __fish_use_subcommand -f -a disputes -d 'Who contests what'
complete -c gainsay -n __fish_use_subcommand -f -a reply -d 'Whether the accused were heard'
complete -c gainsay -n __fish_use_subcommand -f -a serve -d 'A ledger over HTTP'
complete -c gainsay -n __fish_use_subcommand -f -a submit -d 'Queue documents for workers'
complete -c gainsay -n __fish_use_subcommand -f -a worker -d 'Read what is queued'
complete -c gainsay -n __fish_use_subcommand -f -a queue -d 'How much a queue holds'
complete -c gainsay -n __fish_use_subcommand -f -a verify -d 'A ledger against its documents'
complete -c gainsay -n __fish_use_subcommand -f -a export -d 'All that a ledger holds'
complete -c gainsay -n __fish_use_subcommand -f -a tag -d 'Label the words of passages'
complete -c gainsay -n __fish_use_subcommand -f -a gazetteer -d 'Make the list of places'
complete -c gainsay -n __fish_use_subcommand -f -a eval -d 'Score against a labelled folder'
complete -c gainsay -n __fish_use_subcommand -f -a help -d 'Explain a command or a topic'
complete -c gainsay -n __fish_use_subcommand -f -l version -d 'Show the version'
complete -c gainsay -n '__fish_seen_subcommand_from eval' -a 'articles metadata dates text syntax names times places attribution stance stories subject coref copies claims inputs feeds'
complete -c gainsay -n '__fish_seen_subcommand_from parse' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from parse' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l predictions -d 'Write what was found here' -r
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l json -d 'Figures as JSON'
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l predictions -d 'Write what was read' -r
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l pages -d 'List the figures of each page'
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l predictions -d 'Write what was found' -r
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l system -d 'Score what another program found' -r
complete -c gainsay -n '__fish_seen_subcommand_from times' -l style -d 'How dates without a year are read' -x -a 'automatic news narrative'
complete -c gainsay -n '__fish_seen_subcommand_from times' -l each -d 'A line a document'
complete -c gainsay -n '__fish_seen_subcommand_from times places' -l misses -d 'What was read otherwise'
complete -c gainsay -n '__fish_seen_subcommand_from gazetteer' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from help' -f -a 'read ingest find claims actors timeline copies versions disputes reply serve verify export submit worker queue eval formats inputs exit-codes ledger models limits colour'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s h -l help -d 'Show help'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s f -l format -d 'text, json, jsonl, brat, annotation or csv' -x -a 'text json jsonl brat annotation csv'
complete -c gainsay -n '__fish_seen_subcommand_from read parse watch' -l list -d 'Read what is named in a file' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -s o -l output -d 'Add lines here' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l into -d 'Read what is found into this ledger' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l models -d 'Folder of the weights' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l state -d 'What is known already' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l every -d 'Time between two visits' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l delay -d 'Seconds between requests to a host' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l pages -d 'Fetch the page of each item'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l once -d 'Visit what is due, then end'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l allow-private -d 'Private networks too'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l timeout -d 'Seconds for one request' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l max-bytes -d 'Bytes of one answer' -x
complete -c gainsay -n '__fish_seen_subcommand_from inputs' -l files -d 'List each file with its pages and errors'
complete -c gainsay -n '__fish_seen_subcommand_from feeds' -l misses -d 'List what was read otherwise'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from read' -l jsonl -d 'A line out for each line in'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l min-confidence -d 'Leave out what is less sure' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l include -d 'Layers added to JSON' -x -a 'sentences tokens quotations'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l color -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l colour -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l width -d 'Columns of the report' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-bytes -d 'Bytes of one document' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-depth -d 'Nested elements of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-nodes -d 'Elements and texts of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-tokens -d 'Words and marks of one article' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -s q -l quiet -d 'Leave out the count at the end'
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l list -d 'Inputs named here' -r
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l lang -d 'Only this language' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from read parse ingest serve' -l no-sandbox -d 'Keep all rights while reading'
complete -c gainsay -n '__fish_seen_subcommand_from ingest verify' -s q -l quiet -d 'Only failures or faults'
complete -c gainsay -n '__fish_seen_subcommand_from ingest claims actors timeline export disputes reply' -l since -d 'Only from then on' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest claims actors timeline export disputes reply' -l site -d 'Only this host' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export disputes reply' -l actor -d 'Who says it' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export disputes reply' -l words -d 'What is said' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export disputes reply' -l stance -d 'Only this stance' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export disputes reply' -l until -d 'Only up to then' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' reply' -l contested -d 'Only what is contested'
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l all -d 'Also sources without a name'
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l merge -d 'These are one actor' -x
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l split -d 'Names or articles that are another' -x
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l undo -d 'Take a decision back' -x
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l history -d 'What people decided'
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l apply -d 'Names as a file lists them' -r
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l by -d 'Who decides' -xclaims' -l same -d 'What several articles state'
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l actors -d 'Names as a file lists them' -rreply' -l unheard -d 'Only accused who are not heard'
complete -c gainsay -n '__fish_seen_subcommand_from find claims actors timeline' disputes reply' -s n -l limit -d 'Rows at most' -x
complete -c gainsay -n '__fish_seen_subcommand_from find claims actors timeline' disputes reply' -l csv -d 'For a spreadsheet'
complete -c gainsay -n '__fish_seen_subcommand_from ingest find claims actors timeline disputes reply verify' -l json -d 'JSON'
complete -c gainsay -n '__fish_seen_subcommand_from copies' -l site -d 'Only this host' -x
complete -c gainsay -n '__fish_seen_subcommand_from copies' -l publisher -d 'Only this publisher' -x
complete -c gainsay -n '__fish_seen_subcommand_from copies' -l since -d 'Only from then on' -x
complete -c gainsay -n '__fish_seen_subcommand_from copies' -l until -d 'Only up to then' -x
complete -c gainsay -n '__fish_seen_subcommand_from copies' -l dropped-denials -d 'Only where a denial was dropped'
complete -c gainsay -n '__fish_seen_subcommand_from copies versions' -s n -l limit -d 'Groups at most' -x
complete -c gainsay -n '__fish_seen_subcommand_from copies versions' -l csv -d 'For a spreadsheet'
complete -c gainsay -n '__fish_seen_subcommand_from copies versions' -l json -d 'JSON'
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l port -d 'Listen there' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l address -d 'Listen on this address' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l host -d 'A name it goes by' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l log -d 'How requests are logged' -x -a 'text json'
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l token-file -d 'Answer only who brings this token' -r
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l review -d 'Take down decisions'
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l read-addresses -d 'Fetch pages that are named to be read'
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l models -d 'Models to read with' -r
complete -c gainsay -n '__fish_seen_subcommand_from serve' -s q -l quiet -d 'Log no requests'
complete -c gainsay -n '__fish_seen_subcommand_from submit worker' -l queue -d 'postgresql://... or nats://...' -x
complete -c gainsay -n '__fish_seen_subcommand_from submit' -l list -d 'Inputs named here' -r
complete -c gainsay -n '__fish_seen_subcommand_from submit' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from submit' -s q -l quiet -d 'Only failures'
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l ledger -d 'Where to write' -r
complete -c gainsay -n '__fish_seen_subcommand_from worker' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l batch -d 'Documents written at once' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l lease -d 'Seconds until another gets it' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l deliveries -d 'So often, then a dead letter' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l until-empty -d 'End once nothing is queued'
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l probes -d 'Answer metrics and health there' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l probes-address -d 'Listen for probes on' -x
complete -c gainsay -n '__fish_seen_subcommand_from worker' -l models -d 'Folder of trained weights' -r
complete -c gainsay -n '__fish_seen_subcommand_from queue' -l dead -d 'List dead letters'
complete -c gainsay -n '__fish_seen_subcommand_from queue' -l limit -d 'So many at most' -x
complete -c gainsay -n '__fish_seen_subcommand_from export' -l jsonl -d 'JSON lines'
complete -c gainsay -n '__fish_seen_subcommand_from export' -s f -l format -d 'What to write' -x -a 'jsonl json-ld annotation csv brat graphml geojson csl-json bibtex prov'
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' -l place -d 'Only what names this place' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' -l said-in -d 'Only what was said there' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' -l within -d 'Kilometres around these places' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' -l time -d 'Only what names a time in this period' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors timeline export' -l said-at -d 'Only what was said in this period' -x
complete -c gainsay -n '__fish_seen_subcommand_from timeline' -l part -d 'Only these lines' -x -a 'said saying reported'
complete -c gainsay -n '__fish_seen_subcommand_from timeline' -l newest -d 'Newest first'
complete -c gainsay -n '__fish_seen_subcommand_from export' -s o -l output -d 'Write here' -r
