// What a shell runs when somebody presses Tab after `parley`: it asks `parley complete`, whose lines are a word,
// a tab and what the word is. The status below means: names of files.

/** `parley complete` ends with it where the shell should offer files. */
export const filesStatus = 10;

/** Bash breaks words at colons: they are put together to ask, and their beginning is cut from the answers. */
const bash = `# Completion of parley for bash:  source <(parley completion bash)
_parley() {
  local -a words=()
  local count=0 glue='' part line value typed
  COMPREPLY=()
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ ( $part == : || -n $glue ) && $count -gt 0 ]]; then
      words[count-1]+=$part
    else
      words[count]=$part
      count=$((count + 1))
    fi
    if [[ $part == : ]]; then glue=yes; else glue=''; fi
  done
  typed=\${words[count-1]}
  local quoted=''
  [[ $typed == [\\"\\']* ]] && quoted=yes
  local -a asked=()
  for part in "\${words[@]}"; do
    part=\${part#[\\"\\']}
    part=\${part%[\\"\\']}
    asked+=("\${part//\\\\/}")
  done
  local found status
  found=$("$1" complete -- "\${asked[@]}" 2>/dev/null)
  status=$?
  if [[ $status -eq ${filesStatus} ]]; then
    compopt -o default 2>/dev/null
    return 0
  fi
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    [[ -z $value ]] && continue
    if [[ -z $quoted ]]; then
      printf -v value %q "$value"
      value=\${value//\\\\,/,}
      [[ $typed == *:* ]] && value=\${value#"\${typed%"\${typed##*:}"}"}
    fi
    COMPREPLY+=("$value")
  done <<<"$found"
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _parley parley
`;

const zsh = `#compdef parley
# Completion of parley for zsh:  source <(parley completion zsh)
_parley() {
  local -a found values shown kinds
  local line code
  found=("\${(@f)$("\${(Q)words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  code=$?
  if (( code == ${filesStatus} )); then
    _files
    return
  fi
  for line in $found; do
    if [[ \${line%%$'\\t'*} == *: ]]; then
      kinds+=("\${line%%$'\\t'*}")
    else
      values+=("\${line%%$'\\t'*}")
      shown+=("\${line/$'\\t'/  -- }")
    fi
  done
  (( $#kinds )) && compadd -S '' -a kinds
  (( $#values )) && compadd -l -d shown -a values
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _parley parley
`;

const fish = `# Completion of parley for fish:  parley completion fish | source
function __parley_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] complete -- $words[2..] "$current" 2>/dev/null)
    if test $status -eq ${filesStatus}
        __fish_complete_path "$current"
    else
        printf '%s\\n' $found
    end
end
complete -c parley -f -a '(__parley_complete)'
`;

export const completionScripts = { bash, zsh, fish } as const;
